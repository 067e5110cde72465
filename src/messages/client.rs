//! Words of: What Claude Code reads.

crate::messages::words! {
    /// Reasons why a settings file is no JSON object.
    COMMENT: "Remove the comment: Claude Code reads plain JSON.", "コメントを削除してください。Claude Code は純粋な JSON だけを読み込みます。";
    TRAILING_COMMA: "Remove the comma before the closing bracket: Claude Code reads plain JSON.", "閉じかっこの前のカンマを削除してください。Claude Code は純粋な JSON だけを読み込みます。";
    UNFINISHED: "The file ends too early: a bracket or a quotation mark is not closed.", "ファイルが途中で終わっています。かっこまたは引用符が閉じられていません。";
    NOT_JSON: "Write plain JSON here.", "ここは JSON として正しくありません。修正してください。";
    NOT_AN_OBJECT: "Put the settings in one object: { … }.", "設定全体を 1 つのオブジェクト { … } にしてください。";
    NOT_A_PLIST: "Deploy a property list whose root is a dictionary.", "ルートが辞書のプロパティリストを配布してください。";
    IGNORES_ALL: "it ignores the whole file", "ファイル全体を無視します";
    REFUSES_TO_START: "it refuses to start", "起動しません";
    ALSO_WRONG: "`{key}` too must be {expected}, not {found}.", "`{key}` も {expected} にしてください（現在は {found}）。";

    /// Reasons why a value in a file isn't used.
    NOT_OF_FOLDER: "only counts outside a project's folder", "プロジェクトのフォルダーでは無効です";
    MANAGED_ONLY: "read from managed settings only", "管理設定でのみ有効";
    HIDDEN_SOURCE: "a stronger managed source hides this one", "より強い管理設定があるため読まれません";
    STRONGEST_ONLY: "read from the strongest managed source only", "最も強い管理設定からのみ読まれます";
    OWNED_WHOLE: "a stronger managed source sets the whole key", "より強い管理設定がキー全体を決めています";
    BOUND_TO_HELPER: "not taken from a weaker source that brings its own credential helper", "認証ヘルパーを持つ弱い管理設定からは採用されません";

    /// Said beside a value of a project's folder.

    /// What a profile says to a person without Claude Code, as it is written there.
    INSTALL_HINT: "{hint}", "{hint}";

    /// Reasons why a variable or setting defeats a profile.
    OTHER_PROVIDER: "switches to another provider where the profile's own switch isn't on", "プロファイルのプロバイダーのスイッチがオンでなければ、別のプロバイダーに切り替わります";
    GATEWAY_FIRST: "sends every request to the gateway of ANTHROPIC_BASE_URL, whatever the provider", "プロバイダーの設定にかかわらず、すべてのリクエストを ANTHROPIC_BASE_URL のゲートウェイに送ります";
    MANTLE: "uses the mantle endpoint, whose model ids carry no region", "モデル ID にリージョンが含まれない mantle エンドポイントを使います";
    BEDROCK_OFF: "is not 1, true, yes or on: Claude Code turns to Anthropic's own sign-in", "1、true、yes、on のいずれでもないため、Claude Code は Anthropic のサインインに切り替わります";
    HOST_DECIDES: "lets the program that starts Claude Code choose provider and models", "Claude Code を起動するプログラムがプロバイダーとモデルを決めます";
    UNSIGNED: "sends requests to Bedrock without a signature", "Bedrock へのリクエストに署名しません";
    OTHER_ENDPOINT: "sends every request to an address that the profile doesn't name", "プロファイルにないアドレスへすべてのリクエストを送ります";
    FROM_GATEWAY: "sends Claude Code's requests past the gateway", "Claude Code の接続先がゲートウェイから変わります";
    OTHER_KEY: "is sent to the gateway instead of the profile's key, or with it", "プロファイルのキーの代わりに（またはそれと一緒に）ゲートウェイへ送られます";
    OTHER_HEADERS: "headers of the project's folder, or another host's name, go to the gateway with every request", "プロジェクトのフォルダーが指定したヘッダー、または別のホスト名が、すべてのリクエストでゲートウェイへ送られます";
    OTHER_HOST: "its headers name another host than the requests are sent to, where whatever is on the way may pass them on, or another identity than the profile's", "ヘッダーが、送信先とは別のホスト、またはプロファイルとは別の ID を指定しています。途中の機器がリクエストをそのホストへ転送したり、別の ID で処理されたりするおそれがあります";
    SIGNED_BESIDE: "is not 1: Claude Code looks for a cloud's credentials and sends the gateway no key", "1 ではないため、Claude Code はクラウドの認証情報を探し、ゲートウェイにキーを送りません";
    GATEWAY_NOT_ALLOWED: "lets nothing through to the gateway: Claude Code starts only where this list contains customEndpoint and env of the same managed settings pins the gateway's address", "ゲートウェイへのリクエストが許可されていません。この一覧に customEndpoint があり、同じ管理設定の env でゲートウェイのアドレスが固定されている場合にだけ、Claude Code は起動します";
    OTHER_LOGIN: "requires a sign-in to Anthropic or to a gateway of Anthropic's kind; with this gateway's key Claude Code refuses to start", "Anthropic などへのサインインを必須にしているため、このゲートウェイのキーでは Claude Code は起動しません";
    AWS_ENDPOINT: "sends sign-in and lookups, credentials included, to another address", "サインインや照会を、認証情報を含めて別のアドレスに送ります";
    NO_FIPS_HOSTS: "asks for FIPS endpoints, which AWS has in the US and Canada alone: Claude Code gets no credentials", "FIPS エンドポイントを使う指定です。AWS では米国とカナダにしかないため、Claude Code は認証情報を取得できません";
    UNUSED_ENDPOINT: "Claude Code sends no prompt there; the AWS CLI and other programs may", "Claude Code はここにプロンプトを送りません（AWS CLI などのプログラムは使うことがあります）";
    DORMANT_ADDRESS: "another provider's address: in effect where the profile's own switch isn't on", "別のプロバイダーの送信先です。プロファイルのプロバイダーのスイッチがオンでなければ有効です";
    DORMANT_KEY: "a key of Anthropic's own service: in effect where the profile's own switch isn't on", "Anthropic のサービスのキーです。プロファイルのプロバイダーのスイッチがオンでなければ有効です";
    WINS_OVER_FOUNDRY: "wins over Foundry: requests go to another provider", "Foundry より優先され、リクエストが別のプロバイダーに送られます";
    FOUNDRY_OFF: "is not 1, true, yes or on: Claude Code turns to Anthropic's own sign-in", "1、true、yes、on のいずれでもないため、Claude Code は Anthropic のサインインに切り替わります";
    FOUNDRY_UNSIGNED: "sends requests to Foundry without an Entra ID token", "Foundry へのリクエストに Entra ID のトークンを付けません";
    OTHER_RESOURCE: "names another resource than the profile's", "プロファイルとは別のリソースを指しています";
    BEFORE_FOUNDRY_KEY: "is sent in place of the API key", "API キーの代わりに送られます";
    BEFORE_ENTRA: "is sent in place of an Entra ID token", "Entra ID のトークンの代わりに送られます";
    WINS_OVER_VERTEX: "wins over Vertex AI: requests go to another provider", "Vertex AI より優先され、リクエストが別のプロバイダーに送られます";
    VERTEX_OFF: "is not 1, true, yes or on: Claude Code turns to Anthropic's own sign-in", "1、true、yes、on のいずれでもないため、Claude Code は Anthropic のサインインに切り替わります";
    NO_TOKEN: "sends requests to Vertex AI without the person's token", "Vertex AI へのリクエストに本人のトークンを付けません";
    OTHER_LOCATION: "names another location than the profile", "プロファイルとは別のロケーションを指定します";
    LOCATION_PER_MODEL: "sends one model's requests to another location, whatever CLOUD_ML_REGION says", "CLOUD_ML_REGION にかかわらず、特定のモデルのリクエストを別のロケーションに送ります";
    OTHER_PROJECT: "names another project than the profile", "プロファイルとは別のプロジェクトを指定します";
    QUOTA_PROJECT: "counts requests for another project than the profile's; Google refuses them without a permission there", "プロファイルとは別のプロジェクトに計上されます。権限がなければ Google に拒否されます";
    FOLDER_IDENTITY: "lets the project's folder decide who signs", "プロジェクトのフォルダーが、署名する ID を決めます";
    SMALL_FAST_REGION: "sends the small model's requests to another region", "小型モデルのリクエストを別のリージョンに送ります";
    REGION_PER_MODEL: "names a region for one model, beside the profile's", "プロファイルとは別に、特定のモデルのリージョンを指定します";
    PREFIX: "is not exactly the geography of the profile's models: Claude Code prefers other inference profiles", "プロファイルのモデルの地域の接頭辞と完全には一致しないため、Claude Code は別の推論プロファイルを優先します";
    UNNAMED: "it names none of the profile's models: nobody can tell from here where it is processed", "プロファイルにないモデル名のため、どこで処理されるかをここからは確認できません";
    LEAVES: "Claude Code would use it outside the allowed regions", "Claude Code はこれにより許可リージョンの外で処理されるモデルを使います";
    MODEL_BESIDE: "names a model that the profile doesn't", "プロファイルにないモデルを指定します";
    OTHER_HOME: "makes Claude Code sign with the AWS or Google credentials of another home", "Claude Code は別のホームにある AWS または Google の認証情報で署名します";
    OTHER_SIGNER: "Claude Code signs with it instead of the profile's identity", "Claude Code はプロファイルの ID の代わりにこれで署名します";
    BEARER: "signs every request instead of the profile's identity", "プロファイルの ID の代わりに、すべてのリクエストの認証に使われます";
    EXPORT: "is a command whose credentials Claude Code uses before the profile's identity", "このコマンドの認証情報を、Claude Code はプロファイルの ID より優先して使います";
    UNEXPANDED: "begins with ~, which nobody expands there: Claude Code doesn't find the [sso-session] in it and fails; write the whole path", "先頭の ~ は展開されないため、Claude Code はファイルの [sso-session] を見つけられず、失敗します。完全なパスを書いてください";
    TIER_DENIED: "closes a tier that the profile opens: Claude Code silently uses another model", "プロファイルで使えるティアを拒否しています。Claude Code は警告なしに別のモデルを使います";
    PROGRAM_GONE:
        "Claude Code's hooks start this program, and it isn't there: nothing renews credentials, and the guard stops nothing",
        "Claude Code のフックが起動するプログラムがありません。認証情報は更新されず、ガードも動きません";
    PROGRAM_OTHER:
        "Claude Code's hooks start this program, and it isn't the one that setup put there: whether it renews credentials and guards anything isn't known",
        "Claude Code のフックが起動するプログラムが、setup の置いたものと異なります。認証情報の更新とガードが働くかは分かりません";
    PROGRAM_UNUSABLE:
        "Claude Code's hooks start this program, and it is empty or not executable: nothing renews credentials, and the guard stops nothing",
        "Claude Code のフックが起動するプログラムが空か、実行権限がありません。認証情報は更新されず、ガードも動きません";
    HOOKS_OFF: "disables genkan's guard: no hook stops a prompt that would leave the allowed regions", "genkan のガードを無効にします。許可リージョンの外に出るプロンプトを止めるフックが動きません";
    PLAIN_SECRET: "a secret in plain text in a settings file", "設定ファイルに平文の機密情報があります";
    HINT_EXPOSED: "genkan check --profile {profile} lists everything that the folder brings", "フォルダーの設定に含まれるものは genkan check --profile {profile} で確認できます";
    FOLDER_PROXY: "a proxy of the project's folder: `claude -p` sends every request through it without asking, and its operator can read them if the folder also brings a certificate authority", "プロジェクトのフォルダーが指定したプロキシです。`claude -p` は確認なしに、すべてのリクエストをこのプロキシに送ります。フォルダーの認証局も指定されていると、内容を読み取られます";
    FOLDER_AUTHORITY: "certificate authorities of the project's folder: a third party on the route can read what is sent", "プロジェクトのフォルダーが指定した認証局です。経路上の第三者が通信内容を読み取れるようになります";
    TERMINAL_ELSEWHERE: "Claude Code in a terminal takes its settings from this folder, where they aren't as intended", "ターミナルの Claude Code は設定をこのフォルダーから読み込みますが、そのフォルダーは意図した状態ではありません";
    OTHER_FOLDER: "once it has read this, Claude Code takes its settings from another folder: hooks, helpers and permissions of the one that it came from are gone", "Claude Code はこの値を読むと、設定を別のフォルダーから読み込みます。元のフォルダーのフック、ヘルパー、権限の設定は失われます";
    FOLDER_CERTIFICATE: "the project's folder decides which client certificate Claude Code shows: a server may take this machine for another, or no connection is made", "どのクライアント証明書を提示するかを、プロジェクトのフォルダーが決めています。サーバーが別の端末とみなすか、接続そのものができなくなります";
    FOLDER_AWS_FILES: "AWS files of the project's folder: they decide who signs, and where signed requests go", "プロジェクトのフォルダーが指定した AWS の設定ファイルです。署名する ID と、署名されたリクエストの送信先を決めます";
    OTHER_COLLECTOR: "sends telemetry to a collector that the profile doesn't name; with a content switch it gets whole conversations", "プロファイルにないコレクターへテレメトリを送ります。内容を含める設定が有効だと、会話全体が送られます";
    FOLDER_LIBRARY: "a library that the project's folder names: the system loads it into every program that Claude Code starts, hooks and helpers included, where it can read credentials and switch the guard off", "プロジェクトのフォルダーが指定したライブラリです。フックやヘルパーを含め、Claude Code が起動するすべてのプログラムに読み込まれ、認証情報の読み取りやガードの停止が可能です";
    POSTS: "has a hook that posts its input, prompts included, to another machine", "受け取った内容を別の端末へ送信するフックがあり、プロンプトもその内容に含まれます";
    TLS_OFF: "disables the verification of certificates", "証明書の検証を無効にします";
    PROXY_SCHEME: "has no http:// or https://: Claude Code refuses to start", "http:// または https:// がないため、Claude Code は起動しません";
    UNKNOWN_ENDPOINT: "is not a name that Claude Code knows; it reads ANTHROPIC_BEDROCK_BASE_URL", "Claude Code はこの名前を読みません。正しくは ANTHROPIC_BEDROCK_BASE_URL です";
    UNKNOWN_REGION: "is not a name that Claude Code knows; it reads AWS_REGION", "Claude Code はこの名前を読みません。正しくは AWS_REGION です";
    UNKNOWN_MODEL: "is not a name that Claude Code knows; it reads ANTHROPIC_MODEL", "Claude Code はこの名前を読みません。正しくは ANTHROPIC_MODEL です";
    UNKNOWN_SWITCH: "is not a name that Claude Code knows; it reads CLAUDE_CODE_USE_BEDROCK", "Claude Code はこの名前を読みません。正しくは CLAUDE_CODE_USE_BEDROCK です";
    UNKNOWN_LOCATION: "is not a name that Claude Code knows; it reads CLOUD_ML_REGION", "Claude Code はこの名前を読みません。正しくは CLOUD_ML_REGION です";
    UNKNOWN_VERTEX_ADDRESS: "is not a name that Claude Code knows; it reads ANTHROPIC_VERTEX_BASE_URL", "Claude Code はこの名前を読みません。正しくは ANTHROPIC_VERTEX_BASE_URL です";
    UNKNOWN_VERTEX_SWITCH: "is not a name that Claude Code knows; it reads CLAUDE_CODE_USE_VERTEX", "Claude Code はこの名前を読みません。正しくは CLAUDE_CODE_USE_VERTEX です";
    FOLDER_COMMAND: "a command of the project's folder: `claude -p` runs it without trust, in place of the person's own", "プロジェクトのフォルダーにあるコマンドです。`claude -p` では信頼の確認なしに、本人のコマンドの代わりに実行されます";
    PROVIDER_NOT_ALLOWED: "doesn't list the profile's provider (for an address of your own: customEndpoint, and the address in env of the same managed settings): Claude Code refuses to start", "プロファイルのプロバイダー（独自のアドレスの場合は customEndpoint と、同じ管理設定の env にあるそのアドレス）が含まれていないため、Claude Code は起動しません";
    NO_DEFAULTS_MODE: "AWS's SDK knows no such mode (auto, standard, in-region, cross-region, mobile, legacy) and gives no credentials", "AWS の SDK にないモードなので（auto、standard、in-region、cross-region、mobile、legacy のいずれか）、認証情報が得られません";
    SMALL_LIMIT: "a limit in tokens that is smaller than what Claude Code says before the first word (“Prompt is too long”)", "上限のトークン数が、Claude Code が最初に送る内容より小さい値です（「Prompt is too long」）";
    ANTHROPICS_ALONE: "it is for Anthropic's own API alone; with another provider Claude Code doesn't start", "Anthropic の API 専用の設定で、ほかのプロバイダーでは Claude Code が起動しません";
    NO_PROMPT_TAKEN: "another program sets it for its own purpose, and Claude Code takes no prompt then", "ほかのプログラムが内部用に設定する変数で、Claude Code がプロンプトを受け付けなくなります";
    PROVIDER_FORGOTTEN: "another program sets it for its own purpose, and Claude Code then forgets the provider that the settings choose: “Not logged in”, or, with a stored login of claude.ai, prompts to Anthropic", "ほかのプログラムが内部用に設定する変数で、設定ファイルのプロバイダーの指定が使われなくなります（「Not logged in」と表示されるか、claude.ai のログインが保存されている場合はプロンプトが Anthropic に送られます）";
    NO_COUNT: "it has to be a whole number above 0, and Claude Code doesn't start", "1 以上の整数でないため、Claude Code が起動しません";
    NO_HELPER_RUN: "Claude Code runs no apiKeyHelper then (as with --bare), and has no key for the gateway", "apiKeyHelper が実行されなくなるため（--bare と同じ）、ゲートウェイのキーが得られません";
    DELEGATED: "another program sets it for its own purpose, and Claude Code then refuses gateways, and on Microsoft Foundry has no model", "ほかのプログラムが内部用に設定する変数で、Claude Code がゲートウェイの使用を拒否し、Microsoft Foundry では使えるモデルがなくなります";
    POLICY_HELPER: "a program generates the managed settings at each start; the values in files may not apply", "起動のたびにプログラムが管理設定を決めるため、ファイルの内容が使われないことがあります";
}
