//! Words of: Microsoft Foundry, its sign-in and doctor's findings there.

crate::messages::words! {
    HINT_AZ: "sign in: az login", "サインインしてください: az login";
    HINT_OUT_AZ: "genkan has nothing to sign out of; to end the sign-in: az logout", "genkan が終了するサインインはありません。サインインを終了するには: az logout";
    HINT_OUT_KEY: "genkan has nothing to sign out of: the key is in {name}, and whoever sets it there takes it away", "genkan が終了するサインインはありません。キーは {name} にあるため、設定した場所から削除してください";
    HINT_KEY: "put the resource's key into {name} in the shell that starts Claude Code", "Claude Code を起動するシェルで {name} にリソースのキーを設定してください";
    /// Of the credentials.
    AZ_LOGIN: "az login", "az login";
    SET_KEY: "Put the resource's key into {name} in the shell (or the keyring's wrapper) that starts Claude Code; genkan writes no secret into settings.", "Claude Code を起動するシェル（またはキーリングから読み出すスクリプト）で {name} にリソースのキーを設定してください。genkan は設定ファイルに機密情報を書き込みません。";
    ASK_BLOCKED: "A policy of Conditional Access refuses `az account get-access-token --resource https://cognitiveservices.azure.com`, which Claude Code needs for Microsoft Foundry: “{said}”. Please tell me which condition this device or place doesn't meet, or change the policy.", "Microsoft Foundry 上の Claude Code に必要な `az account get-access-token --resource https://cognitiveservices.azure.com` が、条件付きアクセスにより拒否されます: 「{said}」。この端末や場所に不足している条件を教えていただくか、ポリシーを変更していただけますか。";
    SET_BUNDLE: "Set REQUESTS_CA_BUNDLE, in the shell that starts Claude Code, to a file with the usual authorities and those of {file}", "Claude Code を起動するシェルで、通常の認証局と {file} の認証局を含むファイルを REQUESTS_CA_BUNDLE に指定してください。";
    COPY_KEY: "Set {name} again in the shell that starts Claude Code, to the key from “Keys and Endpoint” of the resource and nothing else.", "Claude Code を起動するシェルで、リソースの「キーとエンドポイント」のキーだけを {name} に設定し直してください（前後に何も付けません）。";
    COMPLETE: "Set {names} as well, or remove the others.", "{names} も設定するか、ほかの変数を取り除いてください。";
    UNSET_PRINCIPAL: "unset AZURE_CLIENT_ID AZURE_CLIENT_SECRET AZURE_CLIENT_CERTIFICATE_PATH, or start Claude Code from a shell that doesn't have them (they come from a start file, an .envrc or an old tmux session); AZURE_TOKEN_CREDENTIALS=dev makes it pass them over", "unset AZURE_CLIENT_ID AZURE_CLIENT_SECRET AZURE_CLIENT_CERTIFICATE_PATH を実行するか、これらのないシェルから Claude Code を起動してください（起動ファイル、.envrc、古い tmux セッションで設定されています）。AZURE_TOKEN_CREDENTIALS=dev を設定すると、これらは使われません";
    CHOOSE: "To use az's sign-in, set AZURE_TOKEN_CREDENTIALS=dev; Claude Code then tries no other source.", "az のサインインを使う場合は AZURE_TOKEN_CREDENTIALS=dev を設定してください。Claude Code はほかを試さなくなります。";
    KEY_OUT_OF_FORCE: "the key in ANTHROPIC_FOUNDRY_API_KEY of the shell is out of force: by this profile Claude Code signs in with Entra ID", "シェルの ANTHROPIC_FOUNDRY_API_KEY にあるキーは使われません。このプロファイルでは Entra ID でサインインします";
    USE_KEY: "genkan setup --profile {profile} --set foundry.auth=key", "genkan setup --profile {profile} --set foundry.auth=key";
    KEY_AND_FLAG: "{what}. To use the key: {command}", "{what}。キーを使う場合: {command}";
    HELPER_UNUSED: "apiKeyHelper is set; Claude Code runs it, and doesn't send its key to Foundry", "apiKeyHelper が設定されています。Claude Code は実行しますが、そのキーを Foundry には送りません";
    /// In the words of the profile's own setting.
    AS_MEANT: "a service principal signs, which auth = \"entra\" allows", "サービスプリンシパルで署名されます（auth = \"entra\" で認められています）";
    EDIT_AUTHORITY: "Unset AZURE_AUTHORITY_HOST, or set it to the sign-in host of your cloud (https://login.microsoftonline.com for the public one). Of any other host Claude Code's library first asks Microsoft, and fails where that doesn't know it; doctor sends a secret to Microsoft's own hosts alone.", "AZURE_AUTHORITY_HOST の設定を解除するか、利用するクラウドのサインイン用ホスト（パブリッククラウドは https://login.microsoftonline.com）を指定してください。ほかのホストの場合、Claude Code のライブラリはまず Microsoft に問い合わせ、登録がなければ失敗します。doctor がシークレットを送るのは Microsoft 自身のホストだけです。";
    START_CLIENT: "genkan doctor --with-client", "genkan doctor --with-client";
    ASK_SILENT: "Connections from this machine to {host} work, but requests for a token get no answer: “{seen}”. Please check for a proxy or filter that holds them back.", "この端末から {host} への接続はできますが、トークンのリクエストに応答がありません: 「{seen}」。応答を止めているプロキシやフィルターがないか、確認していただけますか。";
    TENANT: "token of tenant {tenant}", "テナント {tenant} のトークン";
    /// Of residency.
    NAME_ALONE: "This variable holds the resource's name alone (the part before .services.ai.azure.com); a whole address belongs in ANTHROPIC_FOUNDRY_BASE_URL.", "この変数にはリソースの名前（.services.ai.azure.com より前の部分）だけを書きます。アドレス全体は ANTHROPIC_FOUNDRY_BASE_URL に書きます。";
    NOT_ON: "Claude Code doesn't send requests to Microsoft Foundry", "Claude Code の送信先は Microsoft Foundry ではありません";
    ASK_KIND:
        "Claude Code sends our requests to {address} (deployments: {models}). Please tell me the region of this resource and, for each deployment, its kind (Global Standard, Data Zone, regional) and who hosts it (Azure or Anthropic): `az cognitiveservices account deployment list` shows them. Only a kind that is processed in {regions} alone would keep our data in the country.",
        "Claude Code は {address} にリクエストを送ります（デプロイ: {models}）。このリソースのリージョンと、各デプロイの種類（Global Standard、Data Zone、リージョン）、ホスト元（Azure または Anthropic）を教えていただけますか（`az cognitiveservices account deployment list` で確認できます）。データが国内にとどまるのは、{regions} だけで処理される種類の場合に限ります。";
    MANAGE: "Please install profile {profile} as managed settings on our machines (`genkan setup --profile {profile} --scope managed`), so that nobody changes the resource and the deployments of Claude Code.", "Claude Code のリソースとデプロイが変更されないよう、プロファイル {profile} を管理設定として端末に導入していただけますか（`genkan setup --profile {profile} --scope managed`）。";
    /// Of real requests.
    ASK_SUPPORT:
        "Microsoft Foundry refuses {models} for us: “{said}”. Could you ask Microsoft's support what this means?",
        "Microsoft Foundry で {models} が拒否されます: 「{said}」。この意味を Microsoft のサポートに確認していただけますか。";
    PERHAPS_MISTYPED:
        "A mistyped resource, or one of another kind, answers so too: compare foundry.resource with its page in the portal first (`genkan explain ANTHROPIC_FOUNDRY_RESOURCE` shows what is used).",
        "リソース名の誤りや、別の種類のリソースでも同じ応答になります。まず foundry.resource をポータルのリソースのページと見比べてください（使われている値は `genkan explain ANTHROPIC_FOUNDRY_RESOURCE` で分かります）。";
    ASK_STREAM:
        "Claude Code asks {address} for streams, and {models} answers in one piece. Please check for a gateway or proxy in front of the resource that collects answers.",
        "Claude Code は {address} にストリームを要求しますが、{models} の応答は一括で返されます。リソースの前段に、応答を溜めるゲートウェイやプロキシがないか確認していただけますか。";
    /// Requests to the network team.
    ASK_NAMES:
        "Claude Code on Microsoft Foundry needs these names from our network: {hosts} – here they don't resolve ({seen}). Please check that the resource's name is right, and forward the names to public DNS or, for a private endpoint, forward services.ai.azure.com and cognitiveservices.azure.com to the Azure DNS Private Resolver of our virtual network (zones privatelink.services.ai.azure.com, privatelink.cognitiveservices.azure.com).",
        "Microsoft Foundry 上の Claude Code では、社内ネットワークから次の名前を解決できる必要があります: {hosts}。現在は解決できません（{seen}）。リソース名に誤りがないかを確認し、パブリック DNS、またはプライベートエンドポイントの場合は services.ai.azure.com と cognitiveservices.azure.com を仮想ネットワークの Azure DNS Private Resolver（ゾーン privatelink.services.ai.azure.com、privatelink.cognitiveservices.azure.com）へ転送していただけますか。";
    ASK_INVENTED:
        "DNS here returns wrong addresses for these names: {hosts} ({seen}). Claude Code on Microsoft Foundry needs the real ones. Please forward the names to public DNS, or to the Azure DNS Private Resolver of our virtual network.",
        "ここの DNS は次の名前に本来と異なるアドレスを返します: {hosts}（{seen}）。Microsoft Foundry 上の Claude Code には正しいアドレスが必要です。パブリック DNS、または仮想ネットワークの Azure DNS Private Resolver へ転送していただけますか。";
    ASK_AGREE:
        "The nameservers that this machine was given answer differently for {hosts}: “{seen}”. Please have all of them forward the name to the Azure DNS Private Resolver of our virtual network.",
        "この端末のネームサーバーによって {hosts} の応答が異なります: 「{seen}」。すべてのネームサーバーから、仮想ネットワークの Azure DNS Private Resolver へ同じように転送していただけますか。";
    ASK_PAGE:
        "A web page comes back in place of {hosts}: “{seen}”. Please exempt these hosts from web filtering and TLS inspection; Claude Code on Microsoft Foundry needs them.",
        "{hosts} の応答の代わりに Web ページが返されます: 「{seen}」。Microsoft Foundry 上の Claude Code に必要なため、これらのホストを Web フィルターと TLS 検査の対象外にしていただけますか。";
    ASK_UNBLOCK:
        "Please remove these hosts from DNS blocking; Claude Code on Microsoft Foundry needs them: {hosts} (seen: “{seen}”)",
        "次のホストを DNS の遮断対象から外していただけますか。Microsoft Foundry 上の Claude Code に必要です: {hosts}。確認した内容: 「{seen}」。";
    ASK_CONNECTION:
        "Claude Code on Microsoft Foundry needs TCP 443 from this machine's network to: {hosts} – what happens now: “{seen}”. Please check the route and the firewalls, and, for a private endpoint, that its address is routed to our virtual network.",
        "Microsoft Foundry 上の Claude Code には、このネットワークから次の宛先への TCP 443 が必要です: {hosts}。現在の状況: 「{seen}」。経路とファイアウォール、およびプライベートエンドポイントの場合はそのアドレスが仮想ネットワークへ経路設定されているかを確認していただけますか。";
    ASK_PRIVATE:
        "{host} has to be reached over our private path, but resolves here to {seen} – please (1) approve a private endpoint (sub-resource `account`) for the resource, and (2) forward services.ai.azure.com from our DNS to the Azure DNS Private Resolver of that virtual network, whose private zone privatelink.services.ai.azure.com knows the endpoint's address.",
        "{host} はプライベート経路で接続する必要がありますが、ここでは {seen} に解決されます。(1) リソースのプライベートエンドポイント（サブリソース `account`）を承認し、(2) 社内 DNS から services.ai.azure.com をその仮想ネットワークの Azure DNS Private Resolver（プライベートゾーン privatelink.services.ai.azure.com）へ転送していただけますか。";
    ASK_EGRESS:
        "For signing in at Entra ID, Claude Code's users need HTTPS (443) to {hosts}, for which Azure has no private endpoint. Please allow it through the proxy or firewall. Prompts don't go there: those stay on the private path ({private}).",
        "Entra ID へのサインインには {hosts} への HTTPS（443）が必要です（Azure にプライベートエンドポイントがありません）。プロキシまたはファイアウォールで許可していただけますか。プロンプトはここには送られず、プライベート経路（{private}）を通ります。";
    NO_TENANT: "it is no id and no domain of a directory", "ディレクトリの ID でもドメインでもありません";
    ENDED: "the certificate in it ended at {time}", "含まれている証明書の有効期限が切れています（{time}）";
    NO_JSON: "no JSON", "JSON ではない出力";
}
