//! GK-FDY: Microsoft Foundry: its sign-in, which is none of genkan's, and what `doctor` finds of it.

crate::code::codes! {
    NO_SIGN_IN "GK-FDY-001" Usage {
        "{profile} signs in at Microsoft Foundry without genkan" /
        "{profile}: Microsoft Foundry へのサインインに genkan は関わりません"
    } help {
        "Claude Code signs in at Foundry itself and runs no helper there: with an API key it reads the variable ANTHROPIC_FOUNDRY_API_KEY alone, else it asks Azure's own chain (a service principal's variables, a managed identity, `az login`). So there is nothing for genkan to store, renew, hand out or revoke. Sign in with `az login` and out with `az logout`, or set the key in the shell that starts Claude Code, for example from a keyring. `genkan status` shows the identity that Claude Code uses." /
        "Foundry では Claude Code 自身がサインインし、補助コマンドは実行されません。API キーは環境変数 ANTHROPIC_FOUNDRY_API_KEY からのみ読み取り、それ以外では Azure の手順（サービスプリンシパルの環境変数、マネージド ID、`az login`）に従います。そのため genkan が保存、更新、受け渡し、終了をするものはありません。`az login` でサインイン（終了は `az logout`）するか、Claude Code を起動するシェルにキーリングなどからキーを設定してください。どの ID で署名されるかは `genkan status` で確認できます。"
    }
    NO_KEY "GK-FDY-002" Person {
        "{name} is not set here, and Claude Code reads Foundry's key only from there" /
        "{name} がここでは設定されていません（Claude Code が Foundry のキーを読み取るのはこの変数だけです）"
    } help {
        "The profile says foundry.auth = \"key\". Claude Code takes the key from that variable, of the shell or of a settings file, and from no helper: without it, it asks Azure's chain and fails with “Could not load Azure credentials”. genkan writes no secret into settings; let the shell that starts Claude Code set it, for example from a keyring's command." /
        "プロファイルの指定は foundry.auth = \"key\" です。Claude Code はキーをこの変数（シェルまたは設定ファイル）からのみ読み取り、補助コマンドは使いません。ないと Azure の手順に進み、「Could not load Azure credentials」で失敗します。genkan は設定ファイルに機密情報を書き込まないため、Claude Code を起動するシェルで、キーリングのコマンドなどから設定してください。"
    }
    NO_AZ "GK-FDY-003" Person {
        "Claude Code has no source for an Entra ID token here: no service principal, and no az" /
        "Entra ID のトークンを取得する手段がありません（サービスプリンシパルも az もありません）"
    } help {
        "Claude Code asks Azure's chain: a service principal (AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET or a certificate), a federated token, a managed identity, then `az`. Install the Azure CLI (https://aka.ms/azure-cli) so that it is on Claude Code's PATH, and run `az login`; or set the variables of a service principal in the shell that starts Claude Code." /
        "Claude Code は Azure の手順に従い、サービスプリンシパル（AZURE_TENANT_ID、AZURE_CLIENT_ID と AZURE_CLIENT_SECRET または証明書）、フェデレーショントークン、マネージド ID、`az` の順に試します。Azure CLI（https://aka.ms/azure-cli）を Claude Code の PATH にインストールして `az login` を実行するか、Claude Code を起動するシェルにサービスプリンシパルの環境変数を設定してください。"
    }
    AZ_SIGNED_OUT "GK-FDY-004" Person {
        "az has no sign-in that gives a token for Foundry" /
        "az に、Foundry のトークンを取得できるサインインがありません"
    } help {
        "Nobody is signed in to `az` here, or the sign-in has ended: after a time that your directory sets, after a password change, or because Conditional Access requires it. Run `az login` (with `--tenant` where you have several), then send the prompt again." /
        "この端末の `az` にサインインしていないか、サインインが終了しています（ディレクトリが定める期限、パスワードの変更、条件付きアクセスによる再認証など）。`az login`（テナントが複数ある場合は `--tenant` を指定）を実行してから、プロンプトを送り直してください。"
    }
    AZ_FAILED "GK-FDY-005" Remote {
        "az gave no token ({why})" /
        "az からトークンを取得できませんでした（{why}）"
    } help {
        "`az account get-access-token --resource https://cognitiveservices.azure.com` is what Claude Code runs as well; its output is in the cause. A proxy that `az` doesn't know (HTTPS_PROXY, REQUESTS_CA_BUNDLE) and a broken installation are the usual reasons. This says nothing about the sign-in itself." /
        "Claude Code も同じ `az account get-access-token --resource https://cognitiveservices.azure.com` を実行します。その出力を原因の欄に示しています。`az` にプロキシ（HTTPS_PROXY、REQUESTS_CA_BUNDLE）が設定されていない、インストールが壊れている、といった理由が多く、サインインの状態とは関係ありません。"
    }
    HALF_PRINCIPAL "GK-FDY-006" Problem {
        "a service principal is named by some of its variables; {missing} is missing" /
        "サービスプリンシパルの環境変数が一部しかありません（不足: {missing}）"
    } help {
        "Claude Code's library takes a service principal only where AZURE_TENANT_ID, AZURE_CLIENT_ID and a secret or certificate are all set. With fewer it silently goes on to the next source, so another identity signs, or none." /
        "Claude Code のライブラリがサービスプリンシパルを使うのは、AZURE_TENANT_ID、AZURE_CLIENT_ID と、シークレットまたは証明書がすべて揃っている場合だけです。不足していると何も言わずに次の手段へ進み、別の ID で署名されるか、失敗します。"
    }
    NOT_FOUNDRY "GK-FDY-007" Remote {
        "what answers at {host} is not Microsoft Foundry" /
        "{host} で応答しているのは Microsoft Foundry ではありません"
    } help {
        "The answer is neither a stream, nor a message, nor an error as Foundry writes it. A captive portal, a proxy's own page or an address for something else are the usual reasons." /
        "応答が Foundry のストリーム、メッセージ、エラーのいずれの形式でもありません。ネットワークのサインイン画面、プロキシ独自の画面、誤ったアドレスがよくある原因です。"
    }
    MANAGED "GK-FDY-008" Problem {
        "this machine's managed identity ({name}) signs before the person's az login" /
        "本人の az login より先に、この端末のマネージド ID（{name}）で署名されます"
    } help {
        "Claude Code's library takes the identity of the machine, or of the container, wherever one is offered, and asks `az` only after it. The resource then refuses it, or attributes the requests to the machine. If that is intended, there is nothing to do." /
        "Claude Code のライブラリは、仮想マシンやコンテナーの ID が使えればそれを優先し、`az` はその後に試します。その結果、リソースに拒否されるか、リクエストが仮想マシンのものとして扱われます。意図したものであれば対応は不要です。"
    }
    ACCEPTED "GK-FDY-010" Done {
        "the resource accepts Claude Code's credentials ({signer})" /
        "リソースは Claude Code の認証情報（{signer}）を受け付けています"
    } help {
        "A request that was signed as Claude Code signs was answered, or refused for another reason than its signature." /
        "Claude Code と同じ認証情報を付けたリクエストに応答がありました（署名以外の理由による拒否を含みます）。"
    }
    UNASKED "GK-FDY-011" Done {
        "it isn't known whether the resource accepts Claude Code's credentials ({signer}: {why})" /
        "リソースが認証情報（{signer}）を受け付けるかは確認できていません（{why}）"
    } help {
        "With --offline and --no-invoke nothing is sent. For a service principal `doctor` asks Entra ID for a token as Claude Code does, at Microsoft's own sign-in hosts alone; not where AZURE_AUTHORITY_HOST names another host, nor where a folder's settings set one of these variables. With a managed identity only Claude Code signs. A profile that was never applied here gets no key and no token either. `genkan doctor --with-client` starts Claude Code itself." /
        "--offline や --no-invoke では何も送りません。サービスプリンシパルの場合、`doctor` は Claude Code と同じように Entra ID にトークンを要求します。宛先は Microsoft 自身のサインイン用ホストだけです。AZURE_AUTHORITY_HOST がほかのホストを指す場合や、フォルダーの設定がこれらの変数を設定している場合は要求しません。マネージド ID で署名できるのは Claude Code だけです。この端末に適用されていないプロファイルにも、キーやトークンは渡しません。`genkan doctor --with-client` では Claude Code 自身を起動して確認します。"
    }
    KEY_FORM "GK-FDY-012" Person {
        "{name} contains a character that no key has: {character}, character {at} of {length}" /
        "{name} にキーでは使われない文字があります（{length} 文字中 {at} 文字目: {character}）"
    } help {
        "Claude Code leaves out white space at both ends and sends everything else as it is; with a character that a header can't carry it sends nothing, and says “Not logged in”. Such a character is copied along from a chat, a mail or a document, and often is invisible: a line break, U+200B, quotation marks. Copy the key again from “Keys and Endpoint” of the resource." /
        "Claude Code は前後の空白だけを除き、残りをそのまま送ります。ヘッダーに使えない文字があると何も送らず、「Not logged in」と表示します。チャット、メール、文書からコピーすると、改行、U+200B、引用符など、目に見えないことも多い文字が混ざります。リソースの「キーとエンドポイント」からコピーし直してください。"
    }
    AZ_BLOCKED "GK-FDY-013" Problem {
        "Conditional Access of Entra ID refuses az a token for Foundry" /
        "Entra ID の条件付きアクセスにより、az が Foundry のトークンを取得できません"
    } help {
        "You are authenticated, but a policy of your directory refuses this sign-in because of the location, the device or the app. Signing in again changes nothing while the policy applies. Whoever administers Entra ID finds the attempt in the sign-in log by the trace ID and the correlation ID in the message." /
        "本人は確認されていますが、ディレクトリのポリシーが、場所、端末、アプリなどの条件によりこのサインインを拒否しています。サインインし直しても解消しません。Entra ID の管理者は、メッセージのトレース ID と相関 ID からサインインログで確認できます。"
    }
    AZ_TRUST "GK-FDY-014" Problem {
        "az doesn't trust the certificate that is presented on the route to Entra ID" /
        "az が、Entra ID への通信で提示される証明書を信頼していません"
    } help {
        "A proxy or VPN inspects TLS, and az, a Python program, has a list of authorities of its own. Set REQUESTS_CA_BUNDLE to a PEM file with the usual authorities and the company's, in the shell that starts Claude Code; signing in again changes nothing." /
        "プロキシや VPN が TLS を検査していますが、az（Python のプログラム）は独自の認証局の一覧を使います。Claude Code を起動するシェルで、通常の認証局と組織の認証局を含む PEM ファイルを REQUESTS_CA_BUNDLE に指定してください。サインインし直しても解消しません。"
    }
    PRINCIPAL "GK-FDY-015" Problem {
        "a service principal in the shell ({name}) signs before the person's az login" /
        "本人の az login より先に、シェルの環境変数（{name}）のサービスプリンシパルで署名されます"
    } help {
        "AZURE_CLIENT_ID, AZURE_TENANT_ID and a secret or certificate, as Terraform and other tools set them, come first in Claude Code's library; where Entra ID refuses them (an expired secret, AADSTS7000222), `az` isn't asked. If Claude Code is meant to sign so, name them in its settings (`claude.env` of the profile) and not in a shell." /
        "AZURE_CLIENT_ID、AZURE_TENANT_ID とシークレットまたは証明書（Terraform などのツールが設定します）があると、Claude Code のライブラリはそれを最初に使います。Entra ID に拒否されても（期限切れのシークレットは AADSTS7000222）、`az` は試されません。意図した設定であれば、シェルではなく Claude Code の設定（プロファイルの `claude.env`）に書いてください。"
    }
    NO_SOURCE "GK-FDY-016" Person {
        "{name} = {value} ({place}) leaves Claude Code no sign-in: it shuts out the one that is here" /
        "{name} = {value}（{place}）により、この端末で使えるサインインが除外されています"
    } help {
        "With `prod` Azure's library inside Claude Code asks a service principal, a federated token and a managed identity, and never `az`; with `dev` it asks `az` and no other; any other value is an error there (other versions of the library take the name of a source as well). It mostly comes from an application's .env file. `az login` changes nothing. Unset it for Claude Code, or set it to `dev` in the `env` of its settings." /
        "`prod` では、Claude Code が使う Azure のライブラリはサービスプリンシパル、フェデレーショントークン、マネージド ID だけを試し、`az` は試しません。`dev` では `az` だけを試します。それ以外の値はエラーになります（取得元の名前を指定できる版のライブラリもあります）。多くはアプリケーションの .env ファイルから設定されたものです。`az login` では解消しません。Claude Code を起動するシェルで設定を解除するか、Claude Code の設定の `env` で `dev` を指定してください。"
    }
    PRINCIPAL_REFUSED "GK-FDY-017" Problem {
        "Entra ID gives the service principal no token ({name})" /
        "Entra ID がサービスプリンシパルにトークンを発行しません（{name}）"
    } help {
        "Claude Code signs with the service principal of AZURE_TENANT_ID and AZURE_CLIENT_ID, and Entra ID refused it when it was asked as Claude Code asks. The AADSTS number in what was seen says why: a secret that has ended (7000222) or is wrong (7000215), an application that isn't in this tenant (700016), an unknown tenant (90002), a certificate that isn't registered (700027), a federated credential that doesn't fit (70021, 700213). The owner of the application puts that right; `az login` changes nothing while these variables are set." /
        "Claude Code は AZURE_TENANT_ID と AZURE_CLIENT_ID のサービスプリンシパルで署名します。Claude Code と同じように要求したところ、Entra ID に拒否されました。理由は、表示された AADSTS の番号で分かります。期限切れ（7000222）または誤ったシークレット（7000215）、このテナントにないアプリケーション（700016）、存在しないテナント（90002）、登録されていない証明書（700027）、一致しないフェデレーション資格情報（70021、700213）などです。アプリケーションの所有者に対応を依頼してください。これらの変数が設定されている間は、`az login` をしても変わりません。"
    }
    PRINCIPAL_VALUE "GK-FDY-018" Problem {
        "{name} can't be used: {why}" /
        "{name} を使用できません: {why}"
    } help {
        "Claude Code's library reads it for the service principal; after a secret or a certificate that fails it asks no other source, after a federated token's file that is missing it goes on to `az`. AZURE_TENANT_ID is the directory's id or one of its domains, and nothing else; AZURE_CLIENT_CERTIFICATE_PATH a PEM file with the certificate and its RSA key; AZURE_FEDERATED_TOKEN_FILE the token that the platform writes there." /
        "Claude Code のライブラリはこれをサービスプリンシパルのために読み取ります。シークレットや証明書で失敗するとほかの手段は試さず、フェデレーショントークンのファイルがないときは `az` に進みます。AZURE_TENANT_ID はディレクトリの ID またはそのドメインだけ、AZURE_CLIENT_CERTIFICATE_PATH は証明書と RSA の秘密鍵を含む PEM ファイル、AZURE_FEDERATED_TOKEN_FILE は実行環境が書き出すトークンです。"
    }
    NOT_ENTRA "GK-FDY-019" Remote {
        "what answers at {host} is not Entra ID" /
        "{host} で応答しているのは Entra ID ではありません"
    } help {
        "The answer is neither a token nor a refusal as Entra ID writes it: a proxy, a filter or a captive portal answers in its place. This says nothing about the service principal." /
        "応答がトークンでも Entra ID の拒否でもありません。プロキシ、フィルター、ネットワークのサインイン画面が代わりに応答しています。サービスプリンシパルの状態とは関係ありません。"
    }
    ASKED_ELSEWHERE "GK-FDY-020" Problem {
        "with {name} = {value} not every request of Claude Code goes to {address}" /
        "{name} = {value} のため、リクエストの送信先が {address} ではありません"
    } help {
        "On Foundry the resource decides where a request is processed, before any model does. Another resource, another address or another provider's switch sends the content there, with the key or the token. Take the variable out of the place that is named, or set it to what the profile says." /
        "Foundry では、モデルより先にリソースで処理場所が決まります。別のリソースやアドレス、ほかのプロバイダーのスイッチがあると、内容がキーやトークンとともにそこへ送られます。示した場所から変数を取り除くか、プロファイルのとおりに設定してください。"
    }
    NO_PROMISE "GK-FDY-021" Problem {
        "{tiers}: sent to {address}, but nothing shows that it is processed in {regions}" /
        "{tiers}: {address} に送られますが、{regions} で処理されることは確認できません"
    } help {
        "Claude Code sends a deployment's name. Its kind decides where it is processed, and no answer shows the kind. By the documentation of November 2026 Claude is offered on Foundry as Global Standard (any region) and US Data Zone Standard alone, hosted by Azure or by Anthropic: neither stays in Japan, whatever the region of the resource. If the data has to stay in Japan, Claude on Amazon Bedrock with `jp.` profiles can prove it." /
        "Claude Code が送るのはデプロイの名前です。処理場所はデプロイの種類で決まり、応答からは分かりません。2026 年 11 月時点の資料では、Foundry の Claude は Global Standard（任意のリージョン）と US Data Zone Standard のみで、ホスト元は Azure または Anthropic です。いずれも、リソースのリージョンにかかわらず国内にはとどまりません。データを国内にとどめる必要がある場合は、`jp.` プロファイルを使う Amazon Bedrock 上の Claude で証明できます。"
    }
    NOT_HELD "GK-FDY-022" Done {
        "users can change the resource and the deployments; nothing was seen that enforces them" /
        "リソースとデプロイは利用者自身が変更できます（強制する仕組みは確認できませんでした）"
    } help {
        "Claude Code itself gets its tokens from Azure, so genkan can't withhold them. Managed settings enforce its resource and its deployments. If the resource has no deployment of a name, it refuses it with 404, whatever is typed." /
        "Claude Code は自身で Azure からトークンを取得するため、認証情報を渡さないという方法は使えません。管理設定でリソースとデプロイを固定できます。リソースにデプロイがない名前は、何を入力しても 404 で拒否されます。"
    }
    EGRESS "GK-FDY-023" Done {
        "Entra ID has no private endpoint and needs a route to the internet: {hosts}" /
        "Entra ID にはプライベートエンドポイントがなく、インターネットへの経路が必要です: {hosts}"
    } help {
        "Tokens come from there; no prompt goes there. With foundry.auth = \"key\" these hosts aren't needed." /
        "トークンの取得先で、プロンプトは送られません。foundry.auth = \"key\" の場合は不要です。"
    }
    PIN_MOVED "GK-FDY-024" Problem {
        "{variable} was {was} when genkan wrote it, and is now {now}" /
        "{variable} は genkan が {was} と書きましたが、現在は {now} です"
    } help {
        "Another deployment of the same resource may be of another kind, and processed elsewhere. Apply the profile again; if the new one is intended, ask the owner of the resource for its kind, then name it in the profile." /
        "同じリソースでも、別のデプロイは種類が異なり、処理場所が変わることがあります。プロファイルを再適用してください。新しいデプロイを意図している場合は、リソースの管理者に種類を確認した上で、プロファイルに指定してください。"
    }
    UNPINNED "GK-FDY-025" Problem {
        "Claude Code chooses the deployment of {tiers} by itself" /
        "{tiers} のデプロイが固定されておらず、Claude Code が自動で選びます"
    } help {
        "Without a pin, Claude Code asks the resource for deployments that are named like its own models, and if there are none, for older models in turn. Whichever of these names exists is used, whatever its kind. Every tier needs a pin." /
        "固定されていないと、Claude Code は自身のモデル名と同じ名前のデプロイを要求し、なければ古いモデルの名前を順に試します。その名前のデプロイがあれば、種類を問わず使われます。すべてのティアを固定してください。"
    }
    ABROAD "GK-FDY-026" Problem {
        "the resource itself says that {models} answered outside {regions}: {place}" /
        "リソース自身の応答によると、{models} は {regions} の外で応答しています: {place}"
    } help {
        "Azure's APIs name the region that answered in the header `x-ms-region`. A name inside proves nothing, as the kind of a deployment decides where a model runs; a name outside shows that the prompt went there. The owner of the resource can see its region; a resource in Japan has an address of its own." /
        "Azure の API は、応答したリージョンを `x-ms-region` ヘッダーで示します。国内の名前でも証明にはなりません（モデルの処理場所はデプロイの種類で決まります）が、国外の名前であれば、プロンプトはそこへ送られています。リージョンはリソースの管理者が確認できます。国内のリソースには別のアドレスがあります。"
    }
    NOT_STREAMED "GK-FDY-030" Problem {
        "{models} answered in one piece, where a stream was asked for" /
        "{models} はストリームを要求しても一括で応答します"
    } help {
        "Claude Code works with it, and shows nothing until an answer is whole; long ones end in a timeout. Foundry itself streams, so something in front of the resource buffers answers." /
        "動作はしますが、応答が完成するまで何も表示されず、長い応答はタイムアウトになります。Foundry 自体はストリームで応答するため、リソースの前段で応答が溜められています。"
    }
}
