//! Words of: doctor's findings on Vertex AI, and the requests that they make of others.

crate::messages::words! {
    /// Of residency.
    NO_LOCATION: "no variable names a location: Claude Code takes {location}", "ロケーションを示す変数がないため、Claude Code は {location} を使います";
    NOT_ON: "Claude Code doesn't send requests to Vertex AI", "Claude Code の送信先は Vertex AI ではありません";
    ASK_GOOGLE:
        "Claude Code sends our requests to Vertex AI in {location} (models: {models}). Please ask Google to confirm in writing whether these models are served and processed in {location} alone, or choose a provider that proves it (Amazon Bedrock with `jp.` inference profiles).",
        "Claude Code は Vertex AI の {location} にリクエストを送ります（モデル: {models}）。これらのモデルが {location} だけで提供・処理されるか、Google に書面で確認していただけますか。または、証明できるプロバイダー（`jp.` 推論プロファイルを使う Amazon Bedrock）への変更をご検討いただけますか。";
    MANAGE: "Please install profile {profile} as managed settings on our machines (`genkan setup --profile {profile} --scope managed`), so that nobody changes the location of Claude Code.", "Claude Code のロケーションが変更されないよう、プロファイル {profile} を管理設定として端末に導入していただけますか（`genkan setup --profile {profile} --scope managed`）。";
    /// Of the credentials.
    REFRESH: "genkan refresh --profile {profile}", "genkan refresh --profile {profile}";
    IMPERSONATE: "gcloud acts as {account} here (auth/impersonate_service_account in its configuration), but only in its own commands; Claude Code's requests are your own. If that account is meant: gcloud auth application-default login --impersonate-service-account={account}", "ここでは gcloud が {account} として動作しますが（gcloud の設定 auth/impersonate_service_account）、それは gcloud のコマンドだけです。Claude Code は本人としてリクエストを送ります。このアカウントを使う想定であれば: gcloud auth application-default login --impersonate-service-account={account}";
    SET_OWN_QUOTA: "The credentials count for {quota}, and the profile's project is {project}: gcloud auth application-default set-quota-project {project}. If GOOGLE_CLOUD_QUOTA_PROJECT is set, remove it.", "認証情報の割り当て先は {quota} ですが、プロファイルのプロジェクトは {project} です: gcloud auth application-default set-quota-project {project}。GOOGLE_CLOUD_QUOTA_PROJECT を設定している場合は削除してください。";
    SET_QUOTA: "gcloud auth application-default set-quota-project PROJECT", "gcloud auth application-default set-quota-project プロジェクト";
    SOURCE: "{kind} in {place}", "{kind}（{place}）";
    COUNTS_FOR: "requests count for project {project}", "リクエストの割り当てプロジェクト: {project}";
    ASK_SILENT:
        "Connections from this machine to Google's token service work, but requests get no answer: “{seen}”. Please check for a proxy or filter that holds them back.",
        "この端末から Google のトークンサービスへの接続はできますが、リクエストに応答がありません: 「{seen}」。応答を止めているプロキシやフィルターがないか、確認していただけますか。";
    ASK_MACHINE:
        "The metadata server of this machine ({place}) gives no token: “{seen}”. Please check that a service account with access to Vertex AI is attached to the machine, and that nothing on it (a firewall, a container's network) blocks 169.254.169.254.",
        "この端末のメタデータサーバー（{place}）からトークンを取得できません: 「{seen}」。Vertex AI を利用できるサービスアカウントが仮想マシンに割り当てられているか、ファイアウォールやコンテナーのネットワークが 169.254.169.254 を遮断していないか、確認していただけますか。";
    ASK_KEY: "Claude Code on Vertex AI signs in here with a key of the service account {account}, but Google no longer knows the account or this key: “{seen}”. Please tell me what to use instead: preferably my own sign-in or workload identity federation, otherwise a new key.", "Vertex AI 上の Claude Code がサービスアカウント {account} のキーでサインインしていますが、アカウントまたはキーが Google に存在しません: 「{seen}」。代わりの方法を教えていただけますか（本人のサインインか Workload Identity 連携が最適です。難しければ新しいキーをお願いいたします）。";
    ASK_IMPERSONATION: "Claude Code on Vertex AI impersonates the service account {account}, but Google doesn't let my identity do so: “{seen}”. Please grant it the role Service Account Token Creator (roles/iam.serviceAccountTokenCreator) on that account, and check that the account exists and that the IAM Service Account Credentials API is enabled in its project.", "Vertex AI 上の Claude Code がサービスアカウント {account} の権限を借用しますが、私の ID には許可されていません: 「{seen}」。そのアカウントに対するサービスアカウント トークン作成者のロール（roles/iam.serviceAccountTokenCreator）を付与し、アカウントの存在と、プロジェクトで IAM Service Account Credentials API が有効であることを確認していただけますか。";
    ASK_POLICY: "Google gives me no token for Claude Code on Vertex AI: “{seen}”. Please tell me under which conditions it may be used, or change them.", "Vertex AI 上の Claude Code 用のトークンを Google から取得できません: 「{seen}」。利用できる条件を教えていただくか、変更していただけますか。";
    /// Of the private path.
    PSC_NAME: "a *.p.googleapis.com name resolves only in the private zone of its VPC", "*.p.googleapis.com の名前は、その VPC のプライベートゾーンでのみ解決されます";
    /// Requests to the network team.
    ASK_NAMES:
        "Claude Code on Google Vertex AI needs these names from our network: {hosts} – here they don't resolve ({seen}). Please forward them to public DNS, or, for the private path, forward googleapis.com (and p.googleapis.com for a Private Service Connect endpoint) to the inbound server policy of Cloud DNS in our VPC.",
        "Google Vertex AI 上の Claude Code では、社内ネットワークから次の名前を解決できる必要があります: {hosts}。現在は解決できません（{seen}）。パブリック DNS、またはプライベート経路の場合は googleapis.com（Private Service Connect エンドポイントでは p.googleapis.com も）を VPC の Cloud DNS 受信サーバーポリシーへ転送していただけますか。";
    ASK_INVENTED:
        "DNS here returns wrong addresses for these names: {hosts} ({seen}). Claude Code on Google Vertex AI needs the real ones. Please forward the names to public DNS, or to the inbound server policy of Cloud DNS in our VPC.",
        "ここの DNS は次の名前に本来と異なるアドレスを返します: {hosts}（{seen}）。Google Vertex AI 上の Claude Code には正しいアドレスが必要です。パブリック DNS、または VPC の Cloud DNS 受信サーバーポリシーへ転送していただけますか。";
    ASK_AGREE:
        "The nameservers that this machine was given answer differently for {hosts}: “{seen}”. Please have all of them forward the name to the inbound server policy of Cloud DNS in our VPC.",
        "この端末のネームサーバーによって {hosts} の応答が異なります: 「{seen}」。すべてのネームサーバーから、VPC の Cloud DNS 受信サーバーポリシーへ同じように転送していただけますか。";
    ASK_ZONE:
        "Our DNS leads {others} to Google's private address {address}, which answers, but these names to public addresses, which this network lets nothing out to: {hosts} ({seen}). Please add records for them to the private zone for googleapis.com, to the same addresses, which serve them as well; Claude Code on Vertex AI needs them for its tokens.",
        "社内の DNS は {others} を Google のプライベートアドレス {address} に解決し、そこには接続できますが、次の名前はパブリックアドレスに解決され、このネットワークからは到達できません: {hosts}（{seen}）。これらの名前も同じアドレスで提供されるため、googleapis.com のプライベートゾーンにレコードを追加していただけますか。Vertex AI 上の Claude Code がトークンの取得に使います。";
    WAIT: "Google's own service fails for now, and signing in again doesn't help: try again in a few minutes. https://status.cloud.google.com says what is known of it.", "Google のサービス側の一時的な障害です。サインインし直しても解消しません。数分後にやり直してください。障害の情報: https://status.cloud.google.com";
    ASK_PAGE:
        "A web page comes back in place of {hosts}: “{seen}”. Please exempt these hosts from web filtering and TLS inspection; Claude Code on Google Vertex AI needs them.",
        "{hosts} の応答の代わりに Web ページが返されます: 「{seen}」。Google Vertex AI 上の Claude Code に必要なため、これらのホストを Web フィルターと TLS 検査の対象外にしていただけますか。";
    ASK_UNBLOCK:
        "Please remove these hosts from DNS blocking; Claude Code on Google Vertex AI needs them: {hosts} (seen: “{seen}”)",
        "次のホストを DNS の遮断対象から外していただけますか。Google Vertex AI 上の Claude Code に必要です: {hosts}。確認した内容: 「{seen}」。";
    ASK_CONNECTION:
        "Claude Code on Google Vertex AI needs TCP 443 from this machine's network to: {hosts} – what happens now: “{seen}”. Please check the route and the firewalls, and, for the private path, that 199.36.153.4/30 (restricted.googleapis.com) or our Private Service Connect endpoint is routed to our VPC.",
        "Google Vertex AI 上の Claude Code には、このネットワークから次の宛先への TCP 443 が必要です: {hosts}。現在の状況: 「{seen}」。経路とファイアウォール、およびプライベート経路の場合は 199.36.153.4/30（restricted.googleapis.com）または Private Service Connect エンドポイントが VPC へ経路設定されているかを確認していただけますか。";
    ASK_PRIVATE:
        "{host} has to be reached over our private path, but resolves here to {seen} – please let our DNS answer it, A and AAAA, with 199.36.153.4/30 (restricted.googleapis.com) or with our Private Service Connect endpoint (a private zone for googleapis.com in Cloud DNS, forwarded from here), and route that address to our VPC.",
        "{host} はプライベート経路で接続する必要がありますが、ここでは {seen} に解決されます。社内 DNS で A と AAAA の両方が 199.36.153.4/30（restricted.googleapis.com）または Private Service Connect エンドポイントになるようにし（Cloud DNS の googleapis.com プライベートゾーンへ転送）、そのアドレスを VPC へ経路設定していただけますか。";
    ASK_RESTRICTED:
        "{host} resolves here to {seen}, which is private.googleapis.com. If our project is in a perimeter of VPC Service Controls, please resolve the name to restricted.googleapis.com (199.36.153.4/30) instead.",
        "{host} はここでは {seen}（private.googleapis.com）に解決されます。プロジェクトが VPC Service Controls の境界内にある場合は、restricted.googleapis.com（199.36.153.4/30）に解決されるようにしていただけますか。";
    ASK_EGRESS:
        "For signing in at Google, Claude Code's users need HTTPS (443) to these hosts, which are not on the private path here: {hosts} – please allow them through the proxy or firewall. Prompts don't go there: those stay on the private path ({private}).",
        "Claude Code の利用者の Google へのサインインには、次のホストへの HTTPS（443）が必要です（プライベート経路にありません）: {hosts}。プロキシまたはファイアウォールで許可していただけますか。プロンプトはこれらには送られず、プライベート経路（{private}）を通ります。";
    /// Of real requests.
    ASK_SUPPORT:
        "Google Vertex AI refuses {models} for us: “{said}”. Could you ask Google's support what this means?",
        "Google Vertex AI で {models} が拒否されます: 「{said}」。この意味を Google のサポートに確認していただけますか。";
}
