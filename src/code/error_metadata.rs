//! GK-ERR-429 and others: the metadata service of a machine in a cloud (169.254.169.254, metadata.google.internal), from which
//! programs take the machine's own credentials: switched off, silent, or answered for by a proxy.

super::error_text::error_texts! {
    METADATA_HEADER "GK-ERR-1165" Usage {
        "Google's metadata service (GKE's too) refused a request without the header Metadata-Flavor: Google: the program's library is too old, or the call was made by hand" /
        "Google のメタデータサービス（GKE のものも）が、ヘッダー Metadata-Flavor: Google のないリクエストを拒否しました。プログラムのライブラリが古いか、手動の問い合わせです"
    } help {
        "Update the program's Google library (google-auth-library, google-api-client), or the program that brings it: it asks without the header whether it runs on Google Cloud, takes the refusal for a no, and finds no credentials then. No permission is missing, and no sign-in.\n- “com.google.api.client”, “OAuth2Utils” (Java): a newer google-api-client, or better google-auth-library (GoogleCredentials) in place of GoogleCredential.\n- A request by hand or of your own: `curl -H 'Metadata-Flavor: Google'` and the address, without X-Forwarded-For. A proxy must not stand in between: NO_PROXY with metadata.google.internal and 169.254.169.254." /
        "プログラムの Google のライブラリ（google-auth-library、google-api-client）、またはそれを含むプログラムを更新してください。Google Cloud で動いているかをヘッダーなしで確かめ、拒否されたため Google Cloud ではないと判断し、認証情報が見つからなくなります。権限やサインインの問題ではありません。\n- 「com.google.api.client」「OAuth2Utils」（Java）の場合: 新しい google-api-client、できれば GoogleCredential の代わりに google-auth-library（GoogleCredentials）を使ってください。\n- 手動や自作の問い合わせの場合: `curl -H 'Metadata-Flavor: Google'` とアドレスを使い、X-Forwarded-For は付けません。プロキシを通さないよう、NO_PROXY に metadata.google.internal と 169.254.169.254 を加えてください。"
    } text {
        verified: false,
        patterns: [
            r"missing (?:required header \W{0,3})?metadata-flavor\b",
        ],
        examples: [
            "GKE Metadata Server encountered an error: Missing required header \"Metadata-Flavor\": \"Google\"",
        ],
    }
    METADATA_OFF "GK-ERR-429" Usage {
        "there are no AWS credentials here, and the machine's own (instance metadata) are switched off by AWS_EC2_METADATA_DISABLED or the program's option" /
        "AWS の認証情報がなく、インスタンス自身のもの（インスタンスメタデータ）も AWS_EC2_METADATA_DISABLED またはプログラムの設定で無効になっています"
    } help {
        "On a workstation that is as it should be: sign in (`genkan login`). On an EC2 instance or in a container that is to use the machine's role, unset AWS_EC2_METADATA_DISABLED there (a container also needs a hop limit of 2), or give the container credentials of its own." /
        "端末ではこの設定のままで問題ありません。サインインしてください（`genkan login`）。インスタンスのロールを使う EC2 インスタンスやコンテナーでは、AWS_EC2_METADATA_DISABLED を解除するか（コンテナーではホップ制限 2 も必要です）、コンテナーに認証情報を渡してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:no ec2 imds role found, .{0,120})?access disabled to ec2 imds via client option|\baws_ec2_metadata_disabled\b.{0,60}\b(?:set to true|is true|disabled)",
        ],
        examples: [
            "failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, access disabled to EC2 IMDS via client option, or \"AWS_EC2_METADATA_DISABLED\" environment variable",
        ],
    }
    METADATA_FACTS "GK-ERR-1094" Problem {
        "a program that takes its region, its VPC or other facts from the EC2 machine that it runs on (often a pod in EKS) got no answer from that machine's metadata service" /
        "プログラムが、動作している EC2 インスタンスからリージョンや VPC などの情報を取得しようとしましたが（多くは EKS の Pod）、メタデータサービスの応答がありません"
    } help {
        "Name what it looks for, so that it needn't ask: the AWS Load Balancer Controller takes `--aws-region` and `--aws-vpc-id` (Helm: region, vpcId), other programs AWS_REGION; and give the pod a role of its own (IRSA, EKS Pod Identity).\n- Or let containers reach the service: whoever runs the nodes sets the hop limit to 2 (`aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2`; lasting in the launch template, in Karpenter's EC2NodeClass under metadataOptions).\n- It began with an update: newer releases of the node groups, of Karpenter and of Terraform's EKS module set the limit to 1.\n- No EC2 machine (Fargate, a workstation, another cloud): there is no such service; name the values as above.\n- A network policy, iptables or HTTP_PROXY without NO_PROXY=169.254.169.254 keeps the pod from it as well." /
        "取得しようとしている値を直接指定してください。AWS Load Balancer Controller では `--aws-region` と `--aws-vpc-id`（Helm では region、vpcId）、ほかのプログラムでは AWS_REGION です。Pod には専用のロール（IRSA、EKS Pod Identity）を割り当てます。\n- コンテナーからサービスに届くようにする場合: ノードの管理者がホップ制限を 2 にします（`aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2`。継続的には起動テンプレート、Karpenter では EC2NodeClass の metadataOptions）。\n- 更新の後に始まった場合: 新しいリリースのノードグループ、Karpenter、Terraform の EKS モジュールでは、制限が 1 に設定されます。\n- EC2 ではない場合（Fargate、端末、別のクラウド）: このサービスはありません。上のように値を指定してください。\n- ネットワークポリシー、iptables、または NO_PROXY=169.254.169.254 のない HTTP_PROXY でも、Pod から届かなくなります。"
    } text {
        verified: false,
        patterns: [
            r"(?:failed to (?:get|fetch|introspect) (?:vpc ?id|region)|error in fetching vpc ?id|unable to (?:get|determine|find) (?:the )?(?:vpc ?id|aws region)).{0,400}?(?:\bec2 ?metadata\w*|\bec2imds\b|instance metadata)(?:.{0,160}?context deadline exceeded)?",
            r"operation error ec2imds: (?:getregion|getinstanceidentitydocument), .{0,160}?(?:context deadline exceeded|exceeded maximum number of attempts)",
        ],
        examples: [
            "unable to initialize AWS cloud: failed to get VPC ID: failed to fetch VPC ID from instance metadata: error in fetching vpc id through ec2 metadata: get mac metadata: operation error ec2imds: GetMetadata, canceled, context deadline exceeded",
            "operation error ec2imds: GetRegion, canceled, context deadline exceeded",
        ],
    }
    METADATA_SILENT "GK-ERR-430" Person {
        "the program looked for the credentials of an EC2 instance's role (169.254.169.254) and got no answer; nothing else gives it credentials" /
        "プログラムが EC2 インスタンスのロールの認証情報を探しましたが（169.254.169.254）、応答がありません。ほかに認証情報もありません"
    } help {
        "On a workstation no such service exists: sign in (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`), and name that profile to the program (AWS_PROFILE). On an EC2 instance, ECS or EKS it is one of these.\n- “HTTP read timeout”, “Read timed out”, “Read timeout”, “HTTP read”, “IMDSv2”: the service was reached and its answer didn't come back, mostly because the program runs in a container on the instance (Docker, EKS) and the instance's hop limit is 1. Whoever runs the instance sets it to 2 (`aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2`; in EKS in the node group's launch template). Without that: a role of the pod's own (IRSA, EKS Pod Identity), or the host's network.\n- “attempts exceeded”: the program asks once and waits for one second, unless it is told otherwise; from a container that is often too short. Set AWS_METADATA_SERVICE_TIMEOUT=5 and AWS_METADATA_SERVICE_NUM_ATTEMPTS=4 in the program's environment; if that isn't enough, set the hop limit to 2 as above.\n- It runs on the instance itself: is a role attached, and does its trust policy name ec2.amazonaws.com? A proxy must not be asked for it: NO_PROXY=169.254.169.254. If it began with an update of the AWS CLI or the program, take a later release, or the one before." /
        "端末にこのサービスはありません。サインインし（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）、そのプロファイルをプログラムに指定してください（AWS_PROFILE）。EC2 インスタンス、ECS、EKS では、次のいずれかです。\n- 「HTTP read timeout」「Read timed out」「Read timeout」「HTTP read」「IMDSv2」の場合: サービスには届いていますが、応答が戻っていません。多くは、プログラムがインスタンス上のコンテナー（Docker、EKS）で動いており、ホップ制限が 1 であることが原因です。インスタンスの管理者が 2 に設定します（`aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2`。EKS ではノードグループの起動テンプレート）。設定できない場合は、ポッド自身のロール（IRSA、EKS Pod Identity）またはホストのネットワークを使ってください。\n- 「attempts exceeded」の場合: 既定では 1 回だけ問い合わせ、1 秒しか待ちません。コンテナーからは足りないことがよくあります。プログラムの環境に AWS_METADATA_SERVICE_TIMEOUT=5 と AWS_METADATA_SERVICE_NUM_ATTEMPTS=4 を設定してください。それでも足りない場合は、上のとおりホップ制限を 2 にします。\n- インスタンス自体で動いている場合: ロールが割り当てられ、その信頼ポリシーに ec2.amazonaws.com があるかを確認してください。プロキシを通さないように NO_PROXY=169.254.169.254 も必要です。AWS CLI またはプログラムの更新後に始まった場合は、より新しいリリースか、直前のリリースを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"unable to connect to instance metadata service|ec2 metadata v1 fallback has been blocked",
            r"unable to retrieve token for use in imdsv2 call|ec2 metadata v1 fallback has been blocked",
            r"httpconnectionpool\(host='169\.254\.169\.254', port=80\): read timed out",
            r"(?:connect timeout on|could not connect to the) endpoint url: \W?http://169\.254\.169\.254(?::80)?/latest/\S*",
            r"metadata service request to http://169\.254\.169\.254\S{0,120} (?:failed|timed out)|max number of attempts exceeded \(\d+\) when attempting to retrieve data from metadata service",
            r"(?:the credential provider was not enabled: )?could not communicate with imds\b(?:: dispatch failure.{0,160}timed out)?|\bimdscommunicationerror\b|failed to load (?:session )?token from imds",
        ],
        examples: [
            "Unable to connect to instance metadata service",
            "botocore.exceptions.MetadataRetrievalError: Error retrieving metadata: Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled",
            "requests.exceptions.ReadTimeout: HTTPConnectionPool(host='169.254.169.254', port=80): Read timed out. (read timeout=5.0)",
            "botocore.exceptions.ConnectTimeoutError: Connect timeout on endpoint URL: \"http://169.254.169.254/latest/meta-data/iam/security-credentials/\"",
            "Max number of attempts exceeded (1) when attempting to retrieve data from metadata service.",
            "provider in chain did not provide credentials provider=Ec2InstanceMetadata context=the credential provider was not enabled: could not communicate with IMDS: dispatch failure: timeout: HTTP read timeout occurred after 1s: timed out",
        ],
    }
    INSTANCE_ROLE "GK-ERR-968" Person {
        "the program took the credentials of the EC2 instance's own role (iam-role) from the instance's metadata service (169.254.169.254), and got no usable ones" /
        "プログラムが EC2 インスタンス自身のロール（iam-role）の認証情報をメタデータサービス（169.254.169.254）から取得しようとしましたが、使えるものを得られませんでした"
    } help {
        "In a container on the instance: IMDSv2 answers only within the hop limit, which has to be 2: `aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2`, by whoever runs the instance; or use the host's network, or give the container credentials of its own.\n- On the instance itself: a role has to be attached, its trust policy has to name ec2.amazonaws.com, and an SDK that knows only IMDSv1 has to be updated where the instance demands IMDSv2. With HTTP_PROXY set, NO_PROXY needs 169.254.169.254.\n- On a workstation there is no such role: sign in (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`) and name the profile to the program (AWS_PROFILE)." /
        "インスタンス上のコンテナーの場合: IMDSv2 はホップ制限の範囲でしか応答しません。インスタンスの管理者が 2 にするか（`aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2`）、ホストのネットワークを使うか、コンテナーに認証情報を渡してください。\n- インスタンス自体の場合: ロールが割り当てられ、その信頼ポリシーに ec2.amazonaws.com が必要です。IMDSv2 が必須のインスタンスでは、IMDSv1 しか知らない SDK を更新してください。HTTP_PROXY を設定している場合は、NO_PROXY に 169.254.169.254 が必要です。\n- 端末にこのロールはありません: サインインし（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）、そのプロファイルをプログラムに指定してください（AWS_PROFILE）。"
    } text {
        verified: false,
        patterns: [
            r"error when retrieving credentials from iam-role\b(?:: credential refresh failed, response did not contain)?",
        ],
        examples: [
            "Error when retrieving credentials from iam-role: Credential refresh failed, response did not contain: access_key",
            "botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from iam-role: no role",
        ],
    }
    POD_IDENTITY "GK-ERR-1053" Problem {
        "the program's AWS SDK refuses the address from which EKS Pod Identity gives the pod its role (169.254.170.23), so it has no credentials" /
        "プログラムの AWS SDK が、EKS Pod Identity の認証情報のアドレス（169.254.170.23）を受け付けないため、認証情報がありません"
    } help {
        "Neither a sign-in nor the role is at fault: the SDK in this program is older than EKS Pod Identity, or the program sets it up so that only loopback addresses count. Update the program, or the SDK that it is built with (a program of your own); if the newest release says it too, report it to its authors.\n- Until then give the pod's service account its role by IRSA (the annotation eks.amazonaws.com/role-arn, and a trust policy for the cluster's OIDC provider) in place of the Pod Identity association.\n- “configure-aws-credentials”, “action inputs” (a job of GitHub Actions on a runner in the cluster): update the action, or let it assume its role by OIDC (`role-to-assume`, with `id-token: write`), for which the pod's role isn't needed." /
        "サインインやロールの問題ではありません。プログラムの AWS SDK が EKS Pod Identity に対応する前のものか、ループバックのアドレスだけを受け付けるように設定されています。プログラム、または（自作のプログラムでは）組み込まれている SDK を更新し、最新のリリースでも解消しない場合は開発元に報告してください。\n- それまでは、Pod Identity の関連付けの代わりに、IRSA で Pod のサービスアカウントにロールを割り当ててください（注釈 eks.amazonaws.com/role-arn と、クラスターの OIDC プロバイダーに対する信頼ポリシー）。\n- 「configure-aws-credentials」「action inputs」（クラスター内のランナーで動く GitHub Actions のジョブ）の場合: アクションを更新するか、OIDC でロールを引き受けてください（`role-to-assume` と `id-token: write`）。Pod のロールは不要になります。"
    } text {
        verified: false,
        names: ["NoCredentialProviders"],
        patterns: [
            r"\binvalid endpoint host, \W{0,3}(?:169\.254\.170\.23|\[?fd00:ec2::23\]?)\W{0,4} ?only loopback hosts are allowed",
            r"the full uri \(http://169\.254\.170\.23(?:/[^)\s]{0,100})?\) contained withing? environment variable aws_container_credentials_full_uri has an invalid host|unsupported host \W{1,2}(?:169\.254\.170\.23|\[?fd00:ec2::23\]?)\W|\b169\.254\.170\.23 is not a valid container\b",
        ],
        examples: [
            "Ignoring, HTTP credential provider invalid endpoint host, \"169.254.170.23\", only loopback hosts are allowed. <nil>",
            "Unsupported host '169.254.170.23'. Can only retrieve metadata from these hosts: 169.254.170.2, localhost, 127.0.0.1",
        ],
    }
    CONTAINER_ADDRESS "GK-ERR-779" Usage {
        "AWS's library doesn't use the address in AWS_CONTAINER_CREDENTIALS_FULL_URI: it takes only this machine's own (some releases only as 127.0.0.1 or localhost) and those of ECS or EKS; or the token beside it isn't usable" /
        "AWS のライブラリが AWS_CONTAINER_CREDENTIALS_FULL_URI のアドレスを使用しません。受け付けるのは、この端末自身のもの（127.0.0.1 か localhost だけのリリースもあります）と ECS や EKS のものだけです。または、併記されたトークンが使えません"
    } help {
        "With http:// only localhost, 127.0.0.1, 169.254.170.2 and 169.254.170.23 are taken. From a container to a tool on the host (aws-vault --ecs-server and others): run the container in the host's network, or forward the port inside it and name localhost; some SDKs also take https://.\n- “[::1]”: the helper on this machine that gives the credentials (aws-runas, aws-vault and others) named the IPv6 loopback, which this SDK doesn't take. Update the helper, or have it listen on 127.0.0.1; or write `http://127.0.0.1:PORT/…` into the variable where the helper answers there. A newer SDK takes [::1] as well.\n- Nothing of the kind is meant: unset AWS_CONTAINER_CREDENTIALS_FULL_URI and AWS_CONTAINER_AUTHORIZATION_TOKEN, and sign in (`genkan login`).\n- “not a legal header value”: the token, or the file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names, contains a line break." /
        "http:// で使えるのは localhost、127.0.0.1、169.254.170.2、169.254.170.23 だけです。コンテナーからホスト上のツール（aws-vault --ecs-server など）を使うには、ホストのネットワークで動かすか、コンテナー内でポートを転送して localhost を指定してください。https:// を受け付ける SDK もあります。\n- 「[::1]」の場合: 認証情報を渡すこの端末のヘルパー（aws-runas、aws-vault など）が IPv6 のループバックを指定し、この SDK が受け付けていません。ヘルパーを更新するか、127.0.0.1 で待ち受けるようにしてください。ヘルパーが 127.0.0.1 でも応答する場合は、変数に `http://127.0.0.1:ポート/…` を書いてもかまいません。新しい SDK は [::1] も受け付けます。\n- 意図した設定でない場合: AWS_CONTAINER_CREDENTIALS_FULL_URI と AWS_CONTAINER_AUTHORIZATION_TOKEN を外し、サインインしてください（`genkan login`）。\n- 「not a legal header value」の場合: トークン、または AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE のファイルに改行が含まれています。"
    } text {
        verified: false,
        patterns: [
            r"unsupported host '[^']{1,120}'\. can only retrieve metadata from a loopback address|invalid endpoint host, \S{1,160} only loopback(?:/ecs/eks)? hosts are allowed",
            r"the full uri \(https?://(?:\[:[\da-f:]{1,40}\]|[a-z][\w.-]{0,80}|(?:10|172|192)\.[\d.]{5,11})(?::\d{1,5})?(?:/[^)\s]{0,200})?\) contained withing? environment variable aws_container_credentials_full_uri has an invalid host",
            r"unsupported host '(?:\[?:[\da-f:]{1,40}\]?|[a-z][\w.-]{0,80}|(?:10|172|192)\.[\d.]{5,11})'\. can only retrieve metadata from these hosts",
            r"auth token value is not a legal header value",
        ],
        examples: [
            "botocore.exceptions.MetadataRetrievalError: Error retrieving metadata: Unsupported host '10.0.0.5'. Can only retrieve metadata from a loopback address or one of these hosts: 169.254.170.2, localhost",
            "SdkClientException: Unable to load AWS credentials from any provider in the chain: [EC2ContainerCredentialsProviderWrapper: The full URI (http://[::1]:55738/credentials) contained withing environment variable AWS_CONTAINER_CREDENTIALS_FULL_URI has an invalid host. Host can only be one of [localhost, 127.0.0.1]]",
            "Error retrieving metadata: Unsupported host 'host.docker.internal'. Can only retrieve metadata from these hosts: 169.254.170.2, localhost, 127.0.0.1",
            "ValueError: Auth token value is not a legal header value",
        ],
    }
    CONTAINER_UNREACHED "GK-ERR-431" Problem {
        "the container can't connect to the address that gives it its AWS role (ECS, EKS Pod Identity), so there are no credentials" /
        "コンテナーに AWS のロールを渡すアドレス（ECS、EKS Pod Identity）に接続できないため、認証情報がありません"
    } help {
        "The address (169.254.170.2, 169.254.170.23, or the one in AWS_CONTAINER_CREDENTIALS_FULL_URI) is on the node itself: look at the container's route and iptables, at HTTP_PROXY without an exception (NO_PROXY), and whether the agent runs on the node. On a workstation, unset AWS_CONTAINER_CREDENTIALS_FULL_URI and _RELATIVE_URI if they are left over." /
        "このアドレス（169.254.170.2、169.254.170.23、または AWS_CONTAINER_CREDENTIALS_FULL_URI の値）はノード自身のものです。コンテナーの経路と iptables、例外（NO_PROXY）のない HTTP_PROXY、ノードでエージェントが動いているかを確認してください。端末では、残っている AWS_CONTAINER_CREDENTIALS_FULL_URI と _RELATIVE_URI を解除してください。"
    } text {
        verified: false,
        patterns: [
            r"error when retrieving credentials from container-role: .{0,160}?(?:connect timeout on|could not connect to the|connection was closed before|read timeout on) endpoint url\S{0,3} ?\S{0,160}",
            r"received error when attempting to retrieve (?:ecs|container) metadata",
        ],
        examples: [
            "botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from container-role: Error retrieving metadata: Received error when attempting to retrieve container metadata: Connect timeout on endpoint URL: \"http://169.254.170.2/v2/credentials/0a1b\"",
            "botocore.exceptions.MetadataRetrievalError: Error retrieving metadata: Received error when attempting to retrieve container metadata: Connect timeout on endpoint URL: \"http://169.254.170.2/v2/credentials/0a1b\"",
        ],
    }
    GOOGLE_METADATA_BROKEN "GK-ERR-1287" Remote {
        "the connection to Google Cloud's metadata server (169.254.169.254, metadata.google.internal), from which a program there takes the token of its service account, was refused or broke off" /
        "Google Cloud 上のプログラムがサービスアカウントのトークンを取得するメタデータサーバー（169.254.169.254、metadata.google.internal）への接続が、拒否されたか、途中で切れました"
    } help {
        "In a pod, on Cloud Run or another machine of Google's no sign-in is missing: have the program try again, and update its Google library (google-auth-library, gcp-metadata, google-auth); newer ones try again by themselves.\n- Just after a pod's start in GKE: with Workload Identity the metadata server takes some seconds. Let an init container wait until metadata.google.internal gives a token (with the header Metadata-Flavor: Google).\n- Every time in GKE: a service mesh or a network policy holds the call back (the policy has to let the pod reach the metadata server), or the gke-metadata-server of that node doesn't run (`kubectl -n kube-system get pods -l k8s-app=gke-metadata-server`): report it to whoever runs the cluster.\n- HTTP_PROXY is set: the call goes to the proxy: add metadata.google.internal and 169.254.169.254 to NO_PROXY.\n- On a laptop or another machine outside Google Cloud there is no such server: the program found no other credentials and asked there last. Sign in: `genkan login` (without genkan, `gcloud auth application-default login`), in a container with that file mounted and named in GOOGLE_APPLICATION_CREDENTIALS." /
        "Pod、Cloud Run など Google の環境では、サインインの問題ではありません。プログラムで再試行し、Google のライブラリ（google-auth-library、gcp-metadata、google-auth）を更新してください。新しいものは自動で再試行します。\n- GKE で Pod の起動直後の場合: Workload Identity では、メタデータサーバーが使えるまで数秒かかります。metadata.google.internal からトークンを取得できるまで、init コンテナーで待ってください（ヘッダー Metadata-Flavor: Google が必要です）。\n- GKE で毎回起こる場合: サービスメッシュまたはネットワークポリシーが遮断しているか（Pod からメタデータサーバーへの接続を許可する必要があります）、そのノードの gke-metadata-server が動いていません（`kubectl -n kube-system get pods -l k8s-app=gke-metadata-server`）。クラスターの管理者に報告してください。\n- HTTP_PROXY が設定されている場合: プロキシに送られています。NO_PROXY に metadata.google.internal と 169.254.169.254 を加えてください。\n- ノート PC など Google Cloud の外の端末の場合: このサーバーはありません。ほかに認証情報が見つからず、最後に問い合わせています。`genkan login`（genkan を使わない場合は `gcloud auth application-default login`）でサインインしてください。コンテナーでは、そのファイルをマウントし、GOOGLE_APPLICATION_CREDENTIALS に指定します。"
    } text {
        verified: false,
        patterns: [
            r"\bgetting metadata from plugin failed with error: .{0,300}?\b(?:econnreset|econnrefused) 169\.254\.169\.254\b(?::80\b)?",
            r"\bmetadata\.google\.internal\b\S{0,300}.{0,260}?\b(?:(?:econnreset|econnrefused)\b(?: 169\.254\.169\.254(?::80)?)?|socket hang up|connection re(?:fused|set)|connectionreseterror|remote end closed connection|actively refused it)",
            r"\b169\.254\.169\.254(?::80)?\W{0,4}(?:port=80\)?\W.{0,60}?)?/computemetadata/\S{0,300}.{0,260}?\b(?:econnreset|econnrefused|socket hang up|connection re(?:fused|set)|connectionreseterror|remote end closed connection)\b",
            r"\b(?:gcp-metadata|google-auth-library|google-gax|googleauth|google\.auth|@google-cloud)\b.{0,400}?\b(?:econnreset|econnrefused) 169\.254\.169\.254\b(?::80\b)?|\b(?:econnreset|econnrefused) 169\.254\.169\.254\b(?::80\b)?.{0,500}?\b(?:gcp-metadata|google-auth-library|google-gax|googleauth|@google-cloud|node_modules/grpc)\b",
            r"\bcompute engine metadata server unavailable on attempt .{0,30}?reason: .{0,160}?\b(?:connection re(?:fused|set)|remote end closed connection|econnrefused|econnreset)\b",
        ],
        examples: [
            "{ Error: Getting metadata from plugin failed with error: connect ECONNRESET 169.254.169.254:80\n    at /app/node_modules/grpc/src/client.js:554:15 code: 16",
            "request to http://metadata.google.internal./computeMetadata/v1/instance/service-accounts/default/token failed, reason: read ECONNRESET",
            "Get \"http://169.254.169.254/computeMetadata/v1/instance/service-accounts/default/token\": dial tcp 169.254.169.254:80: connect: connection refused",
            "Error: connect ECONNREFUSED 169.254.169.254:80\n    at /app/node_modules/gcp-metadata/build/src/index.js:50:5",
            "Compute Engine Metadata server unavailable on attempt 1 of 3. Reason: [Errno 111] Connection refused",
        ],
    }
    GOOGLE_METADATA_404 "GK-ERR-1056" Problem {
        "Google's metadata service says that it has no such service account for this program, or no token of it (404)" /
        "Google のメタデータサービスに、このプログラムが使うサービスアカウントまたはそのトークンがありません（404）"
    } help {
        "On Google Cloud no sign-in is missing: the program asks the machine for its account, which whoever runs it attaches, or which isn't ready yet.\n- A pod in GKE with Workload Identity: for some seconds after the pod's start there is none. Update the Google library (newer ones try again), have the program try again, or let an init container wait until metadata.google.internal gives a token (with the header Metadata-Flavor: Google).\n- It stays so in GKE: the pod's Kubernetes account isn't bound to a Google one, or the node pool has no metadata server of GKE (`--workload-metadata=GKE_METADATA`).\n- A virtual machine, Cloud Run or a build: no service account is attached, or the one in the text was deleted: whoever runs it attaches one.\n- “No service account scopes specified”, or a virtual machine with the account but no access scope for it: stop it, give it the scope cloud-platform (`gcloud compute instances set-service-account NAME --scopes=cloud-platform`), and start it again.\n- It isn't a machine of Google's: the variable GCE_METADATA_HOST, or a proxy (add metadata.google.internal and 169.254.169.254 to NO_PROXY), has something else answer; sign in there (`genkan login`)." /
        "Google Cloud の環境では、サインインの問題ではありません。プログラムは環境のアカウントを問い合わせており、その準備が終わっていないか、管理者による割り当てが必要です。\n- Workload Identity を使う GKE の Pod の場合: Pod の起動後、数秒間は使えません。Google のライブラリを更新するか（新しいものは再試行します）、プログラムで再試行するか、metadata.google.internal からトークンを取得できるまで init コンテナーで待ってください（ヘッダー Metadata-Flavor: Google が必要です）。\n- GKE で続く場合: Pod の Kubernetes のアカウントが Google のアカウントと結び付いていないか、ノードプールに GKE のメタデータサーバーがありません（`--workload-metadata=GKE_METADATA`）。\n- 仮想マシン、Cloud Run、ビルドの場合: サービスアカウントが割り当てられていないか、本文のものが削除されています。管理者が割り当てます。\n- 「No service account scopes specified」の場合や、仮想マシンにアカウントがあってもアクセススコープがない場合: 停止し、スコープ cloud-platform を付けてから（`gcloud compute instances set-service-account 名前 --scopes=cloud-platform`）、起動し直してください。\n- Google Cloud の環境ではない場合: 環境変数 GCE_METADATA_HOST またはプロキシにより、別のものが応答しています（NO_PROXY に metadata.google.internal と 169.254.169.254 を加えてください）。その端末ではサインインしてください（`genkan login`）。"
    } text {
        verified: false,
        patterns: [
            r"failed to retrieve https?://(?:metadata\.google\.internal|169\.254\.169\.254)/computemetadata/\S{0,300} from the google compute engine ?metadata service\. status: 404\b",
            r"\bgce metadata \W{0,2}instance/service-accounts/\S{1,200} not defined",
            r"\ba not found error was returned while attempting to retrieve an access ?token for the compute engine built-in service account",
            r"\berror code 404 trying to get security access token from compute engine metadata",
        ],
        examples: [
            "API Error: Could not refresh access token: A Not Found error was returned while attempting to retrieve an accesstoken for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have any permission scopes specified: Could not refresh access token: no service account",
            "google.auth.exceptions.RefreshError: (\"Failed to retrieve http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/?recursive=true from the Google Compute Enginemetadata service. Status: 404 Response:\\nb'Not Found\\\\n'\")",
            "metadata: GCE metadata \"instance/service-accounts/default/token?scopes=x\" not defined",
            "Error: A Not Found error was returned while attempting to retrieve an access token for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have any permission scopes specified: Could not refresh access token",
            "java.io.IOException: Error code 404 trying to get security access token from Compute Engine metadata for the default service account. This may be because the virtual machine instance does not have permission scopes specified.",
        ],
    }
    GOOGLE_METADATA_ERROR "GK-ERR-1063" Remote {
        "the metadata server of Google Cloud (in GKE that of Workload Identity), from which the program takes its token, answered with an error of its own (5xx)" /
        "プログラムがトークンを取得する Google Cloud のメタデータサーバー（GKE では Workload Identity のもの）が、サーバー側のエラー（5xx）を返しました"
    } help {
        "Try again; no sign-in on your machine is missing. If it comes only now and then, or right after the start, have the program try again, and update its Google library: newer ones try again by themselves, old ones (Java above all) give up.\n- A pod in GKE that has just started: for some seconds its metadata server has no token yet. An init container can wait until metadata.google.internal gives one (with the header Metadata-Flavor: Google).\n- It stays so in one pod, others of the node work: its Kubernetes service account. The annotation iam.gke.io/gcp-service-account has to name a Google account that exists, on which the pod's account has roles/iam.workloadIdentityUser; the account has to be the one that the pod really runs as (spec.serviceAccountName). `gcloud auth print-access-token` in a pod with the same service account tries it.\n- Every pod of a node: the gke-metadata-server of that node (`kubectl -n kube-system get pods -l k8s-app=gke-metadata-server`) restarts or has too little memory, and its log names the reason; so many pods at once can do that. Move the pod to another node, and report it to whoever runs the cluster.\n- A virtual machine or Cloud Run: mostly a passing fault of Google's; if it lasts, look at Google Cloud's health page.\n- GCE_METADATA_HOST is set: the server at that address said it (an emulator, a sidecar, a proxy for credentials). Start it again or look at its log; if it isn't meant, unset the variable and sign in (`genkan login`)." /
        "再試行してください。端末のサインインの問題ではありません。ときどきだけ、または起動直後に起こる場合は、プログラムで再試行し、Google のライブラリを更新してください。新しいものは自動で再試行しますが、古いもの（特に Java）はそこで失敗します。\n- 起動したばかりの GKE の Pod の場合: 数秒間はメタデータサーバーにまだトークンがありません。metadata.google.internal からトークンを取得できるまで、init コンテナーで待つことができます（ヘッダー Metadata-Flavor: Google が必要です）。\n- ノードのほかの Pod は動作し、1 つの Pod で続く場合: その Kubernetes のサービスアカウントを確認してください。注釈 iam.gke.io/gcp-service-account に実在する Google のアカウントがあり、そのアカウントに対する roles/iam.workloadIdentityUser が Pod のアカウントに付与され、Pod が実際にそのアカウントで動いている（spec.serviceAccountName）必要があります。同じサービスアカウントの Pod で `gcloud auth print-access-token` を試してください。\n- ノードのすべての Pod で起こる場合: そのノードの gke-metadata-server（`kubectl -n kube-system get pods -l k8s-app=gke-metadata-server`）が再起動しているか、メモリが足りません（同時に多くの Pod があると起こります）。理由はそのログにあります。Pod を別のノードに移し、クラスターの管理者に報告してください。\n- 仮想マシンや Cloud Run の場合: 多くは Google 側の一時的な障害です。続く場合は、Google Cloud の稼働状況を確認してください。\n- GCE_METADATA_HOST が設定されている場合: そのアドレスのサーバー（エミュレーター、サイドカー、認証情報のプロキシなど）の応答です。サーバーを起動し直すか、ログを確認してください。意図した設定でなければ、変数を解除してサインインしてください（`genkan login`）。"
    } text {
        verified: false,
        patterns: [
            r"could not refresh access token: (?:internal|unavailable|service unavailable|backend error|bad gateway|gateway timeout|unknown error)\b",
            r"\berror code 5\d\d trying to get security access token from compute engine metadata\b",
            r"\bgke metadata server\b.{0,40}?(?:internal server error|encountered an error)",
            r"failed to retrieve https?://(?:metadata\.google\.internal|169\.254\.169\.254)/\S{0,300} from the google compute engine ?metadata service\. status: 5\d\d\b",
        ],
        examples: [
            "API Error: Could not refresh access token: Internal",
            "com.google.cloud.storage.StorageException: Unexpected Error code 500 trying to get security access token from Compute Engine metadata for the default service account: GKE Metadata Server: Internal Server Error",
            "GKE Metadata Server encountered an error: unable to generate a token",
            "google.auth.exceptions.RefreshError: (\"Failed to retrieve http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/?recursive=true from the Google Compute Engine metadata service. Status: 500 Response:\\nb'x'\")",
        ],
    }
    GOOGLE_METADATA_DENIED "GK-ERR-444" Person {
        "Google's metadata service, or a proxy in its place, refused to give the token of the machine's service account" /
        "Google のメタデータサービス、またはその手前のプロキシが、サーバーのサービスアカウントのトークンを渡しません"
    } help {
        "Where HTTP_PROXY is set, the request goes to the proxy, which refuses it: add metadata.google.internal and 169.254.169.254 to NO_PROXY. Otherwise the machine has no service account, or not the access scope for it: the project's administrator attaches one (scope cloud-platform). On a workstation sign in (`genkan login`)." /
        "HTTP_PROXY が設定されていると、このリクエストもプロキシに送られて拒否されます。NO_PROXY に metadata.google.internal と 169.254.169.254 を加えてください。そうでなければ、サーバーにサービスアカウントまたはそのアクセススコープがありません。プロジェクトの管理者が割り当てます（スコープは cloud-platform）。端末ではサインインしてください（`genkan login`）。"
    } text {
        verified: false,
        patterns: [
            r"a forbidden error was returned while attempting to retrieve an access ?token for the compute engine built-in service account",
            r"failed to retrieve http://metadata\.google\.internal\S{0,200} from the google compute engine ?metadata service\. status: 40[0-9]\b",
        ],
        examples: [
            "A Forbidden error was returned while attempting to retrieve an access token for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have the correct permission scopes specified.",
            "ERROR: (gcloud.storage.ls) There was a problem refreshing your current auth tokens: ('Failed to retrieve http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/x@developer.gserviceaccount.com/?recursive=true from the Google Compute Engine metadata service. Status: 403 Response:",
        ],
    }
    AZURE_METADATA_PAGE "GK-ERR-450" Person {
        "a proxy's web page came back in place of Azure's managed identity (169.254.169.254), and the sign-in stopped there" /
        "Azure のマネージド ID（169.254.169.254）の代わりに Web ページ（プロキシ、または別のクラウドのもの）が返され、サインインが止まりました"
    } help {
        "Add 169.254.169.254 to NO_PROXY. On another cloud's machine its own metadata service answers there, and no managed identity exists either. On a workstation no managed identity exists: have the program use the sign-in of `az login` alone (AzureCliCredential, AZURE_TOKEN_CREDENTIALS=dev, exclude_managed_identity_credential=True)." /
        "NO_PROXY に 169.254.169.254 を加えてください。別のクラウドの仮想マシンでは、そのクラウドのメタデータサービスが応答しており、マネージド ID はありません。端末にマネージド ID はありません。プログラムには `az login` のサインインだけを使わせます（AzureCliCredential、AZURE_TOKEN_CREDENTIALS=dev、exclude_managed_identity_credential=True）。"
    } text {
        verified: false,
        patterns: [
            r#"managedidentitycredential: unexpected content type \W?"?text/html"#,
            r#"managedidentitycredential\.get_token failed: unexpected content type \W?"?text/html|unexpected content type \W?"?text/html.{0,160}?managedidentitycredential"#,
        ],
        examples: [
            "DefaultAzureCredential failed to retrieve a token from the included credentials.
Attempted credentials:
	ManagedIdentityCredential: Unexpected content type \"text/html\"",
            "azure.identity._internal.decorators: ManagedIdentityCredential.get_token failed: Unexpected content type \"text/html; charset=utf-8\"",
        ],
    }
}
