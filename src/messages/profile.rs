//! Words of: Deployment profiles.

crate::messages::words! {
    NEW_LINE: "the profile was changed since this line was written, or another server answers: ask your administrator for the current line", "この行が書かれた後にプロファイルが変更されたか、別のサーバーが応答しています。管理者に最新の行を確認してください";
    LACKS_DIGEST: "it lacks the digest: `#sha256=` and 64 hexadecimal digits; ask your administrator for the whole line", "ダイジェスト（`#sha256=` と 16 進 64 桁）がありません。管理者に行全体を確認してください";
    LACKS_HTTPS: "it has to begin with https://", "https:// で始まる必要があります";
    NO_REDIRECTS: "redirects aren't followed: the line has to name the address that serves the text", "リダイレクトには従いません。本文を返すアドレスを行に書いてください";
    DID_YOU_MEAN: "did you mean `{name}`?", "`{name}` のことでしょうか？";
    LIST_THEM: "there is no profile of this name; `genkan profile list` shows all", "この名前のプロファイルはありません。一覧は `genkan profile list` で見られます";
    APPLY_IT: "`genkan setup --profile {name}` applies it; `genkan profile list` shows which there are", "`genkan setup --profile {name}` で適用できます。一覧は `genkan profile list` で見られます";
    APPLY_AGAIN: "write it again: {sudo}genkan setup --profile {name}{scope}", "書き直してください: {sudo}genkan setup --profile {name}{scope}";
    NOT_THERE: "`{key}` is missing", "`{key}` がありません";
    RUN_GENKAN: "Run: genkan", "実行: genkan";
    ONE_OF: "write one of these, in quotes: {allowed}", "次のいずれかを引用符で囲んで書いてください: {allowed}";
    QUOTES_INSIDE: "the quotation marks belong inside the brackets: {list}", "引用符は角かっこの中に書いてください: {list}";
    QUOTE_LIST: "the shell took the quotation marks away; write --set '{key}={list}'", "シェルが引用符を取り除いています。--set '{key}={list}' と書いてください";
    BRACKET_IT: "put it in brackets: [{value}]", "角かっこで囲んでください: [{value}]";
    PORTAL_IS: "that is no access portal: its address is shown in the AWS console under IAM Identity Center, Settings (AWS access portal URL), as in https://d-0000000000.awsapps.com/start", "アクセスポータルではありません。URL は AWS コンソールの IAM Identity Center の設定画面（AWS アクセスポータルの URL）で確認できます（例: https://d-0000000000.awsapps.com/start）";
    WRITE_IT: "write {value}, without quotes", "引用符なしで {value} と書いてください";
    QUOTE_IT: "put it in quotes: \"{value}\"", "引用符で囲んでください: \"{value}\"";
    SEARCHED: "searched: the embedded profiles and {places}", "組み込みプロファイルと次の場所を探しました: {places}";
    NAME_FROM: "the name comes from {source}", "名前の指定元: {source}";
    NAME_THE_AWS_PROFILE:
        "to use this AWS profile with Claude Code: `--set aws.profile={name}`",
        "この AWS プロファイルを Claude Code に使わせるには: `--set aws.profile={name}`";
    UPDATE_GENKAN: "the profile is for a newer genkan than {version}: update genkan on this machine (`genkan --version --verbose` says how)", "このプロファイルは genkan {version} より新しいバージョン用です。この端末の genkan を更新してください（方法は `genkan --version --verbose` で表示されます）";
    SAVE_AS_UTF_8: "save it as UTF-8 (in Notepad: Save as, Encoding “UTF-8”; in PowerShell: `-Encoding utf8`)", "UTF-8 で保存し直してください（メモ帳では「名前を付けて保存」の文字コードで「UTF-8」を選択、PowerShell では `-Encoding utf8`）";
    BEGIN_WITH: "write the profile, or create a new one: `genkan profile new`", "プロファイルの内容を書くか、`genkan profile new` で新しく作成してください";
    USE_EMBEDDED: "this profile is another provider's: take that provider's own one, --profile {name}", "このプロファイルは別のプロバイダー用です。このプロバイダーのもの（--profile {name}）を使ってください";
    EXTEND_EMBEDDED: "start from the embedded profile: extends = \"{name}\"", "組み込みプロファイルを土台にしてください: extends = \"{name}\"";
    GATEWAY_URL: "give the gateway's address: gateway.url = \"https://llm.acme.example\", or put \"gateway.url\" into `ask`", "ゲートウェイのアドレスを指定してください: gateway.url = \"https://llm.acme.example\"（または `ask` に \"gateway.url\" を加えます）";
    REGIONS_STAND: "`residency.regions` is in {at}", "`residency.regions` の記述箇所: {at}";
    LOOK_ALIKE: "`{found}` isn't a sign of TOML: write `{right}`", "`{found}` は TOML の記号ではありません。半角の `{right}` で書いてください";
    WIDE: "it has full-width letters or blanks: write {value}", "全角の文字かスペースが含まれています。半角で {value} と書いてください";
    WIDE_BLANK: "it ends with a full-width space (U+3000): remove that", "末尾に全角スペース（U+3000）があります。削除してください";
    NAME_MAY: "a name has 1 to 32 of a-z, 0-9 and `-`, and begins with a letter or digit", "名前に使えるのは a-z、0-9、`-` で 1～32 文字、先頭は英字か数字です";
    KEY_LETTERS: "keys and sections are written in A-Z, a-z, 0-9, `-` and `_`; a text stands in quotes", "キーとセクション名は英数字、`-`、`_` で書きます。それ以外の文字は引用符で囲んだ値の中で使えます";
    WRITE: "write {value}", "{value} と書いてください";
    LEAVE_OUT: "leave out {end} at the end", "末尾の {end} を削除してください";
    SETUP_AGAIN: "the stored copy is older than the machine-wide profile: `genkan setup --profile {name}`", "保存されたコピーが端末全体のプロファイルより古くなっています: `genkan setup --profile {name}`";
    DRAFT_HEAD:
        "A deployment profile for genkan. Check it with: genkan profile validate FILE",
        "genkan のデプロイメントプロファイル。確認: genkan profile validate FILE";
    DRAFT_SCHEMA: "the format", "書式のバージョン";
    DRAFT_NAME: "part of the commands that Claude Code runs", "Claude Code が実行するコマンドの一部になります";
    DRAFT_VERSION: "your organisation's own; check shows it", "組織側のバージョン。check で表示されます";
    DRAFT_EXTENDS: "supplies everything that isn't set here", "ここに書かないものはすべて土台から引き継ぎます";
    DRAFT_AWS: "while a value is missing, setup leaves the sign-in alone", "未定の項目がある間、setup はサインインの設定に触れません";
    DRAFT_SESSION: "a name of your choice", "任意の名前";
    DRAFT_URL: "the AWS access portal", "AWS アクセスポータル";
    DRAFT_REGION: "the home region of IAM Identity Center", "IAM Identity Center のホームリージョン";
    DRAFT_ACCOUNT: "the account that pays", "利用料を負担するアカウント";
    DRAFT_ROLE: "the permission set of a developer", "開発者に割り当てる許可セット";
    DRAFT_GOOGLE: "without a project setup asks for it", "プロジェクトが未定の間は setup が質問します";
    DRAFT_PROJECT: "the project that is billed", "課金先のプロジェクト";
    DRAFT_FOUNDRY: "without a resource setup asks for it", "リソースが未定の間は setup が質問します";
    DRAFT_RESOURCE: "NAME of https://NAME.services.ai.azure.com", "https://NAME.services.ai.azure.com の NAME";
    DRAFT_AUTH: "\"entra\": az login or a service principal; \"key\": an API key", "\"entra\": az login またはサービスプリンシパル、\"key\": API キー";
    DRAFT_GATEWAY: "without an address setup asks for it", "アドレスが未定の間は setup が質問します";
    DRAFT_GATEWAY_URL: "without /v1 and without a slash at the end", "/v1 と末尾のスラッシュは付けません";
    DRAFT_SUPPORT: "shown in error messages", "エラーの連絡先として表示されます";
    DRAFT_CONTACT: "a channel, a team or an address", "チャンネル、チーム、メールアドレスなど";
    NOT_KEPT: "this was only printed; --output FILE writes it. Then: genkan profile validate FILE", "表示しただけで、保存していません。--output FILE を付けると書き込みます。検証: genkan profile validate FILE";
    WRITTEN: "wrote {file}", "{file} に書き込みました";
    NEXT_SETUP: "next: genkan setup --profile {file} --dry-run", "次の手順: genkan setup --profile {file} --dry-run";
    COLUMN_NAME: "name", "名前";
    COLUMN_VERSION: "version", "バージョン";
    COLUMN_FROM: "where", "場所";
    AMAZON_BEDROCK: "Amazon Bedrock", "Amazon Bedrock";
    GOOGLE_VERTEX_AI: "Google Vertex AI", "Google Vertex AI";
    MICROSOFT_FOUNDRY: "Microsoft Foundry", "Microsoft Foundry";
    LLM_GATEWAY: "LLM gateway", "LLM ゲートウェイ";
    EMBEDDED: "embedded {name}", "組み込み {name}";
    /// A line and column behind a source's name.
    AT: "{source}:{line}:{column}", "{source}:{line}:{column}";
    FROM_EMBEDDED: "embedded", "組み込み";
    FROM_MACHINE: "machine-wide", "端末全体";
    FROM_OWN: "your own", "自分用";
    FROM_APPLIED: "applied here", "適用済み";
    IS_DEFAULT: "* default profile", "* 既定のプロファイル";
    LAYERS: "layers, lowest first: {layers}", "重なり（下から順に）: {layers}";
    NOT_SET: "default", "既定値";
    VALID: "{profile}: valid", "{profile}: 問題ありません";
    OPEN: "not configured yet: {keys}", "未設定: {keys}";
    ASKED: "asked from each person: {keys}", "利用者ごとに質問するもの: {keys}";
    DECIDE_PROXY: "undecided: network.proxy. Write the proxy's URL, \"none\", or \"environment\" for the shell's own. Until then setup enforces none, and a shell's proxy is used.", "未決定: network.proxy。プロキシの URL、\"none\"、または \"environment\"（シェルの設定に従う）を書いてください。決めるまで setup はプロキシを固定せず、シェルの設定が使われます。";
    DECIDE_HOOKS: "undecided: claude.hooks. With \"managed\" only hooks of managed settings run, with \"any\" everybody's. Until then setup writes \"managed\" on machines that it sets up for the first time, and leaves the others as they are.", "未決定: claude.hooks。\"managed\" では管理設定のフックだけが動き、\"any\" では誰のフックも動きます。決めるまで setup は、新しく設定する端末では \"managed\" とし、設定済みの端末は変更しません。";
    RUNS: "runs {line}  ({key})", "実行するコマンド: {line}（{key}）";
}
