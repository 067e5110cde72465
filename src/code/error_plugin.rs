//! GK-ERR-368 and others: plugins and their marketplaces, registries of packages, and Claude Code's own crash.

super::error_text::error_texts! {
    PLUGIN_SOURCE "GK-ERR-1244" Usage {
        "the marketplace names a source for this plugin that this Claude Code doesn't know: the release is too old for it, or the entry in marketplace.json is wrong" /
        "マーケットプレイスにあるこのプラグインの取得元（source）を、この Claude Code が認識できません。リリースが古いか、marketplace.json の項目に誤りがあります"
    } help {
        "Update Claude Code once (`claude update`), then renew the copy of the marketplace (`claude plugin marketplace update`) and install again. An `archive` source is known to newer releases only. The model's service isn't involved.\n- Claude Code is current and it stays: the entry is wrong, and the marketplace's maintainer corrects `source` in marketplace.json; `claude plugin validate FOLDER` checks it. A path within the repository begins with ./ (not a bare dot or name); another repository is an object (`\"source\": { \"source\": \"github\", \"repo\": \"OWNER/NAME\" }`, `url` with its address, `git-subdir` with `url` and `path`, or `npm` with `package`); texts such as `github:OWNER/NAME`, and kinds such as `git`, aren't known. `source` stands in each plugin's entry, not above them.\n- It was corrected already: an old copy is used: `claude plugin marketplace remove NAME`, then add it again.\n- Until then clone the plugin's repository and add the clone, if it has a marketplace.json of its own (`claude plugin marketplace add ./FOLDER`), or start once with `claude --plugin-dir FOLDER`." /
        "まず Claude Code を更新し（`claude update`）、マーケットプレイスのコピーを更新して（`claude plugin marketplace update`）、インストールし直してください。`archive` の取得元を認識するのは、新しいリリースだけです。モデルのサービスは関係しません。\n- Claude Code が最新でも続く場合: 項目に誤りがあり、マーケットプレイスの管理者が marketplace.json の `source` を直します（`claude plugin validate フォルダー` で検証できます）。リポジトリ内のパスは ./ で始めます（点だけや名前だけでは使えません）。別のリポジトリはオブジェクトで書きます（`\"source\": { \"source\": \"github\", \"repo\": \"所有者/名前\" }`、アドレスを指定する `url`、`url` と `path` を指定する `git-subdir`、`package` を指定する `npm`）。`github:所有者/名前` のような文字列や、`git` のような種類は認識されません。`source` は全体ではなく、各プラグインの項目に書きます。\n- すでに修正されている場合: 古いコピーが使われています。`claude plugin marketplace remove 名前` を実行し、追加し直してください。\n- それまでは、プラグインのリポジトリをクローンし、そこに marketplace.json があればそれを追加するか（`claude plugin marketplace add ./フォルダー`）、`claude --plugin-dir フォルダー` で起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\buses a source type (?:that )?(?:your|this) (?:version of )?claude code(?: version)? (?:does not|doesn't) support",
            r"\bunsupported (?:plugin )?source type\b.{0,80}?\b(?:plugin|marketplace)|\b(?:plugin|marketplace)\b.{0,80}?\bunsupported (?:plugin )?source type\b",
        ],
        examples: [
            "Failed to install: This plugin uses a source type your Claude Code version does not support. Update Claude Code and try again.",
            "Plugin tools: unsupported source type git",
        ],
    }
    MARKETPLACE_THERE "GK-ERR-1270" Usage {
        "the marketplace is there already under this name, so it wasn't added again; nothing is missing" /
        "この名前のマーケットプレイスはすでに追加されているため、追加されませんでした。不足しているものはありません"
    } help {
        "On your own machine nothing has to be done: install the plugin (`claude plugin install NAME@MARKETPLACE`), or renew the copy with `claude plugin marketplace update MARKETPLACE`. Another repository is meant by the same name: `claude plugin marketplace remove MARKETPLACE` first. The model's service isn't involved.\n- A job (claude-code-action) on a runner of your own: ~/.claude stays there from one job to the next. Whoever owns the workflow puts a step before it: `~/.local/bin/claude plugin marketplace remove MARKETPLACE`, with the whole path, since claude isn't in PATH before the action (not where jobs run side by side under one home); it fails where the marketplace isn't there, so give it `continue-on-error: true`, and see once in its log that it removes it, or leaves plugin_marketplaces out, or uses ephemeral runners; update the action too." /
        "自分の端末では対処は不要です。プラグインをインストールするか（`claude plugin install 名前@マーケットプレイス`）、`claude plugin marketplace update マーケットプレイス` でコピーを更新してください。同じ名前で別のリポジトリを追加する場合は、先に `claude plugin marketplace remove マーケットプレイス` を実行します。モデルのサービスは関係しません。\n- セルフホストのランナーのジョブ（claude-code-action）の場合: ~/.claude がジョブの間で残っています。ワークフローの所有者が、その前に `~/.local/bin/claude plugin marketplace remove マーケットプレイス` のステップを入れるか（アクションの前は PATH に claude がないため、パス全体で書きます。同じホームで並行して動くジョブでは使えません。マーケットプレイスがなければ失敗するため `continue-on-error: true` を付け、削除されることを一度ログで確認してください）、plugin_marketplaces を外すか、使い捨てのランナーにします。アクションの更新も行ってください。"
    } text {
        verified: false,
        patterns: [
            r"(?:failed to add marketplace\W{1,4})?\bmarketplace\b '?\x22?[\w@./-]{1,80}'?\x22? (?:is already (?:installed|added|registered|configured)|already exists)\b.{0,200}",
        ],
        examples: [
            "✘ Failed to add marketplace: Marketplace 'acme-plugins' is already installed. Please remove it first using '/plugin marketplace remove acme-plugins' if you want to re-install it.",
        ],
    }
    PLUGIN_NAME "GK-ERR-368" Usage {
        "no plugin or marketplace is known by this name or address, or what is there isn't a marketplace" /
        "プラグインまたはマーケットプレイスがこの名前やアドレスでは見つからないか、そこにあるものがマーケットプレイスではありません"
    } help {
        "Look first at what the text says: the name, or the marketplace. Add the marketplace where it isn't there yet (`claude plugin marketplace add owner/repo`, a https:// address or ./path), then install with `claude plugin install NAME@MARKETPLACE`; `claude plugin marketplace update` renews an old copy, and `claude plugin list` shows what is installed, with its full name. The model's service isn't involved.\n- “Marketplace file not found”, “Failed to parse marketplace file”: the repository was fetched, but isn't a marketplace: at its root .claude-plugin/marketplace.json is missing or wrong. Adding it again changes nothing: its owner adds or corrects the file (`claude plugin validate FOLDER` checks it), or names the right repository or branch. What “not found” says of plugins below it follows from that. Until then clone it, write that file there and add the clone (`claude plugin marketplace add ./FOLDER`)." /
        "まず、本文が名前とマーケットプレイスのどちらについて述べているかを確認してください。マーケットプレイスを追加していない場合は追加し（`claude plugin marketplace add owner/repo`、または https:// のアドレス、./path）、`claude plugin install 名前@マーケットプレイス` でインストールします。古いコピーは `claude plugin marketplace update` で更新でき、インストール済みのものの完全な名前は `claude plugin list` で分かります。モデルのサービスは関係しません。\n- 「Marketplace file not found」「Failed to parse marketplace file」の場合: リポジトリは取得できましたが、マーケットプレイスではありません。最上位に .claude-plugin/marketplace.json がないか、誤りがあります。追加し直しても変わりません。所有者がファイルを追加または修正するか（`claude plugin validate フォルダー` で検証できます）、正しいリポジトリまたはブランチを案内します。続く行でプラグインが「not found」となるのは、その結果です。それまでは、クローンしてこのファイルを書き、クローンを追加してください（`claude plugin marketplace add ./フォルダー`）。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"invalid marketplace source format|not a valid github owner/repo|\bplugin '?\x22?[\w@./-]{1,80}'?\x22? not found in (?:marketplace|any)|\bmarketplace '?\x22?[\w./-]{1,80}'?\x22? not found|marketplace file not found|failed to parse marketplace file|file path must point to a \.json file|failed to add marketplace",
            r"\bplugin '?\x22?[\w@./-]{1,80}'?\x22? (?:is not installed\b|not found(?: in installed plugins|\. run `claude plugin list))|\bno installed plugin has the id\b",
        ],
        examples: [
            "Plugin \"tools\" not found in marketplace \"acme\"",
            "✘ Failed to update plugin \"tools\": Plugin \"tools\" is not installed",
        ],
    }
    PLUGIN_ARCHIVE "GK-ERR-1018" Remote {
        "a plugin's archive can't be downloaded, or isn't the one that its marketplace names; nothing was installed" /
        "プラグインのアーカイブをダウンロードできないか、マーケットプレイスの示すものと異なります。何もインストールされていません"
    } help {
        "Open the address in the text with `curl -v` on this machine: a 404 is the marketplace's fault, a timeout or a page the network's (`genkan doctor` shows proxy and inspection). The model's service isn't involved.\n- “integrity check failed”: the archive was changed after its sha256 was written down, or something on the way changed it. Don't install it; `claude plugin marketplace update` first, then ask the marketplace's owner." /
        "本文のアドレスをこの端末で `curl -v` により確認してください。404 はマーケットプレイス側の誤り、タイムアウトやページの表示はネットワークの問題です（プロキシと TLS の検査は `genkan doctor` で分かります）。モデルのサービスは関係しません。\n- 「integrity check failed」の場合: sha256 の記載後にアーカイブが変更されたか、途中で書き換えられています。インストールせず、`claude plugin marketplace update` を実行し、解消しなければマーケットプレイスの所有者に問い合わせてください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\b(?:timed out downloading|failed to download) plugin archive\b|\bplugin archive integrity check failed\b|\bplugin archive (?:could not be downloaded|on claude\.ai is larger)",
        ],
        examples: [
            "Timed out downloading plugin archive from https://plugins.acme.example/tools.zip. The server may be slow or unreachable.",
        ],
    }
    PLUGIN_HOOKS "GK-ERR-113" Usage {
        "a plugin isn't loaded because its hooks (hooks/hooks.json) don't have the form that Claude Code wants; the text names the place" /
        "プラグインのフック（hooks/hooks.json）が Claude Code の求める形式ではないため、プラグインが読み込まれません。場所は本文にあります"
    } help {
        "The form is `{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash\", \"hooks\": [{\"type\": \"command\", \"command\": \"…\"}]}]}}`: the plugin's author corrects it, and `claude plugin update NAME` brings that. In a plugin of your own correct the place that `path` names; `claude plugin validate FOLDER` checks it. Until then `claude plugin disable NAME`. The model's service isn't involved.\n- “expected … \"array\"”, “expected array”: the entry lacks a list. With a path that ends in `hooks` the action (type, command) stands beside `matcher`: wrap it in a list of its own, `\"hooks\": [{ … }]`. With a path that ends in an event's name the event needs a list of entries.\n- “expected … \"record\"”, “expected … \"object\"”, “expected record”, “expected object”: the events stand at the top of the file, or in a list: put them as names below one `\"hooks\": { … }`. A file without hooks is `{\"hooks\": { }}`.\n- “expected … \"string\"”, “expected string”: `command` is missing or a list: write one text. Beside `args` it is wanted too; an older Claude Code knows only the text.\n- “invalid_union_discriminator”, “discriminator”, “invalid_key”, “unrecognized_keys”: a kind of hook or an event that this release doesn't know: update Claude Code, or correct its name." /
        "正しい形式は `{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash\", \"hooks\": [{\"type\": \"command\", \"command\": \"…\"}]}]}}` です。プラグインの作者が直し、`claude plugin update 名前` で取得できます。自分のプラグインでは、`path` の示す場所を直してください（`claude plugin validate フォルダー` で検証できます）。それまでは `claude plugin disable 名前` で止められます。モデルのサービスは関係しません。\n- 「expected … \"array\"」「expected array」の場合: その項目に一覧がありません。path の末尾が `hooks` であれば、動作（type、command）が `matcher` と並んで書かれています。内側の一覧 `\"hooks\": [{ … }]` に入れてください。末尾がイベントの名前であれば、そのイベントに項目の一覧が必要です。\n- 「expected … \"record\"」「expected … \"object\"」「expected record」「expected object」の場合: イベントがファイルの最上位か、一覧の中にあります。`\"hooks\": { … }` の下に、イベントの名前ごとに書いてください。フックのないファイルは `{\"hooks\": { }}` です。\n- 「expected … \"string\"」「expected string」の場合: `command` がないか、一覧になっています。1 つの文字列で書いてください。`args` を使う場合も必要です。古い Claude Code では文字列だけが使えます。\n- 「invalid_union_discriminator」「discriminator」「invalid_key」「unrecognized_keys」の場合: このリリースにないフックの種類またはイベントです。Claude Code を更新するか、名前を直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bhooks? load(?:ing)? failed\b.{0,120}?\b(?:expected|invalid_\w{3,30}|invalid (?:input|discriminator|option|key|enum)\b|unrecognized)",
            r"\bfailed to load hooks from [^\[\]\x22]{1,300}\.json\W{1,6}[^\[\]]{0,60}?\b(?:expected|code|path)\W{1,5}",
            r"\bhooks\.json\b.{0,60}?\bhooks\W{1,4}invalid input: expected (?:record|object|array)\b",
        ],
        examples: [
            "Hook load failed: [ { \"expected\": \"array\", \"code\": \"invalid_type\", \"path\": [\"hooks\", \"PreToolUse\", 0, \"hooks\"] } ]",
            "Status: failed to load Error: Hook load failed: hooks: Invalid input: expected record, received undefined",
            "Failed to load hooks from /home/taro/.claude/plugins/cache/acme/tools/1.0.0/hooks/hooks.json: [ { \"expected\": \"string\", \"code\": \"invalid_type\", \"path\": [\"hooks\", \"PreToolUse\", 0, \"hooks\", 0, \"command\"], \"message\": \"Invalid input: expected string, received array\" } ]",
            "Validating hooks: /home/taro/tools/hooks/hooks.json\n  hooks: Invalid input: expected record, received undefined",
        ],
    }
    PLUGIN_FILES "GK-ERR-412" Usage {
        "a plugin can't be loaded because a file of its own is wrong or missing (plugin.json, hooks.json)" /
        "プラグイン自身のファイル（plugin.json、hooks.json）がないか、誤りがあるため、読み込めません"
    } help {
        "Its author has to repair the file that the text names; `claude plugin validate FOLDER` checks it. “No manifest found”: the folder isn't a plugin's or a marketplace's; name the one that holds .claude-plugin. Until then `claude plugin disable NAME` takes the message away, and `claude plugin update NAME` brings a repaired version. The model's service isn't involved.\n- “Duplicate hooks file”: nothing is wrong in hooks.json, which Claude Code loads by itself; the plugin's .claude-plugin/plugin.json names it once more. Its author takes the line `\"hooks\": \"./hooks/hooks.json\"` out of plugin.json (only other files of hooks belong there): update the plugin, or take that line out of its copy below ~/.claude/plugins/cache and start Claude Code anew." /
        "メッセージにあるファイルは、プラグインの作者による修正が必要です（`claude plugin validate フォルダー` で検証できます）。「No manifest found」の場合、そのフォルダーはプラグインやマーケットプレイスのものではありません。.claude-plugin のあるフォルダーを指定してください。それまでは `claude plugin disable 名前` で表示を止められます。修正版は `claude plugin update 名前` で取得できます。モデルのサービスは関係しません。\n- 「Duplicate hooks file」の場合: hooks.json に誤りはありません。Claude Code が自動で読み込むこのファイルを、プラグインの .claude-plugin/plugin.json でも指定しています。作者が plugin.json から `\"hooks\": \"./hooks/hooks.json\"` の行を削除します（指定するのは、追加のフックのファイルだけです）。プラグインを更新するか、~/.claude/plugins/cache の下のコピーからその行を削除し、Claude Code を起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"\bplugin \S{1,80} (?:failed to load|has an? (?:invalid|corrupt) manifest)|has an? (?:invalid|corrupt) manifest file at|\bhooks? load(?:ing)? failed\b|duplicate hooks file detected",
            r"failed to load (?:hooks|commands|agents|skills|manifest) from \S{0,200}[/\\]plugins[/\\]",
            r"\bvalidating (?:plugin|marketplace) manifest\b.{0,900}?\bvalidation failed\b|\bno (?:plugin )?manifest found\b.{0,60}?\bexpected \S{0,200}\.claude-plugin\b",
        ],
        examples: [
            "Plugin foo@bar failed to load: Plugin has an invalid manifest file at /x/.claude-plugin/plugin.json. Validation errors: name: Required",
            "Plugin foo has a corrupt manifest file at /x/plugin.json. JSON parse error: Unexpected token",
            "Hooks loading failed: Duplicate hooks file detected: ./hooks/hooks.json resolves to already-loaded file",
            "Failed to load hooks from /home/ken/.claude/plugins/cache/acme/tools/1.0.0/hooks/hooks.json: Invalid input",
            "Validating plugin manifest: /home/ken/tools/.claude-plugin/plugin.json\n\n✘ Found 1 error:\n\n  ❯ name: Invalid input: expected string, received undefined\n\n✘ Validation failed",
        ],
    }
    OTHER_PROVIDER "GK-ERR-692" Problem {
        "another program (such as Continue) has the provider “anthropic” for a model that is meant to come from your organization's cloud: the request went to api.anthropic.com" /
        "別のプログラム（Continue など）で、組織のクラウドで使うはずのモデルのプロバイダーが「anthropic」になっています。リクエストは api.anthropic.com に送られました"
    } help {
        "Correct the provider in that program's configuration and start it again (Continue, config.yaml: `provider: bedrock` with the model's id as `genkan models` shows it and the region, or `vertexai`; for a gateway its address as `apiBase`). What is refused at api.anthropic.com, a certificate or a key, needn't be put right.\n- The certificate isn't trusted at the right host either (“self signed certificate”): the company's network inspects TLS. Name its root certificate in that program (Continue: `caBundlePath` under requestOptions) or in NODE_EXTRA_CA_CERTS where the editor starts, and restart the editor whole." /
        "そのプログラムの設定でプロバイダーを直し、起動し直してください（Continue の config.yaml では、`provider: bedrock` に `genkan models` が示すモデルの ID とリージョン、または `vertexai`。ゲートウェイではそのアドレスを `apiBase` に書きます）。api.anthropic.com で拒否された証明書やキーを直す必要はありません。\n- 正しいホストでも証明書が信頼されない場合（「self signed certificate」）: 社内ネットワークが TLS を検査しています。ルート証明書をそのプログラム（Continue では requestOptions の `caBundlePath`）か、エディターを起動する環境の NODE_EXTRA_CA_CERTS に指定し、エディターを完全に再起動してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmodel: [^:]{0,80}\b(?:bedrock|vertex|foundry)\b[^:]{0,60} provider: anthropic\b.{0,200}\bapi\.anthropic\.com\b(?:\S{0,60} failed, reason: [\w -]{1,80})?",
        ],
        examples: [
            "Model: Claude 4 Opus - AWS Bedrock Provider: anthropic Status Code: N/A request to https://api.anthropic.com/v1/messages failed, reason: self signed certificate in certificate chain",
        ],
    }
    BUN_SHORT_READ "GK-ERR-1278" Remote {
        "`bun install` got a package only in part and couldn't unpack it; through a proxy older releases of Bun do that, or hang" /
        "`bun install` がパッケージを途中までしか受信できず、展開できませんでした。プロキシ経由では、古い Bun で起こります（止まったままになることもあります）"
    } help {
        "Use a newer Bun (`bun --version`; 1.2.4 and 1.2.11 are reported to do it behind a proxy; `bun upgrade`, or a newer image or setup-bun), then run it again.\n- “claude-code-action” in a job: it brings its own Bun. Take the newest release of the action; until that has a newer one, install Bun in a step before and name it in the step's `with:` as `path_to_bun_executable`.\n- registry.npmjs.org (or the company's mirror) can be reached without the proxy: put it into NO_PROXY for this step.\n- No proxy is in between: the connection broke off. Delete ~/.bun/install/cache and run it again; `npm install` shows whether the registry answers." /
        "新しい Bun を使い（`bun --version`。プロキシ経由では 1.2.4 と 1.2.11 で報告されています。`bun upgrade`、または新しいイメージか setup-bun）、もう一度実行してください。\n- ジョブの「claude-code-action」の場合: アクション自身の Bun が使われています。アクションを最新のリリースにしてください。それでも古い場合は、前のステップで Bun をインストールし、ステップの `with:` の `path_to_bun_executable` に指定します。\n- registry.npmjs.org（または社内ミラー）にプロキシなしで接続できる場合: このステップの NO_PROXY に加えてください。\n- プロキシがない場合: 接続が途中で切れています。~/.bun/install/cache を削除してもう一度実行してください。レジストリが応答するかは `npm install` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"\bshortread decompressing\b|\binstallfailed extracting tarball\b",
        ],
        examples: [
            "error: ShortRead decompressing \"debug\" to \".1e796befefe3ff75-00000442.debug\"",
        ],
    }
    BUN_INSTALL "GK-ERR-691" Remote {
        "a program built on Bun (such as opencode) couldn't download a package from the npm registry" /
        "Bun を使うプログラム（opencode など）が、npm レジストリからパッケージをダウンロードできませんでした"
    } help {
        "The program's log names the reason (opencode: `--print-logs`): paste those lines too. Behind a company's network it is mostly one of these:\n- The network inspects TLS (“SELF_SIGNED_CERT_IN_CHAIN”, “unable to get local issuer certificate” in the log): name the company's root (PEM) in NODE_EXTRA_CA_CERTS where the program starts, or as `cafile` under [install] in ~/.bunfig.toml. Don't switch verification off.\n- Only a proxy leads out: set HTTPS_PROXY=http://HOST:PORT there.\n- registry.npmjs.org is blocked: name the company's mirror (`registry` under [install] in ~/.bunfig.toml, or in ~/.npmrc), or have the network team allow the host.\n- A plugin that isn't needed: take it out of the program's configuration." /
        "理由はプログラムのログで分かります（opencode では `--print-logs`）。その行も貼り付けてください。社内ネットワークでは、多くは次のいずれかです。\n- TLS 検査の場合（ログに「SELF_SIGNED_CERT_IN_CHAIN」「unable to get local issuer certificate」）: 社内のルート証明書（PEM）を、プログラムを起動する環境の NODE_EXTRA_CA_CERTS か、~/.bunfig.toml の [install] の `cafile` に指定してください。検証は無効にしないでください。\n- プロキシ経由でしか外に出られない場合: HTTPS_PROXY=http://ホスト:ポート を設定してください。\n- registry.npmjs.org がブロックされている場合: 社内ミラーを指定するか（~/.bunfig.toml の [install] の `registry`、または ~/.npmrc）、ネットワーク担当にホストの許可を依頼してください。\n- 不要なプラグインであれば、プログラムの設定から外してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bbuninstallfailederror\b",
        ],
        examples: [
            "{ \"name\": \"BunInstallFailedError\", \"data\": { \"pkg\": \"opencode-copilot-auth\", \"version\": \"0.0.9\" } }",
        ],
    }
    NOT_DEFINED "GK-ERR-1248" Problem {
        "a program in JavaScript uses a name that it defines nowhere (ReferenceError): a fault in its code, and no setting, sign-in or network" /
        "JavaScript のプログラムが、どこにも定義されていない名前を使っています（ReferenceError）。コードの誤りで、設定、サインイン、ネットワークの問題ではありません"
    } help {
        "The next line of the text (`at … (file:line)`) says whose code it is: update that package or program (below node_modules the folder's name is the package's; `npm ls NAME` shows which release is there and what brought it), or go back to the release before; it remains: tell its maker.\n- “profileName”: AWS's SDK for JavaScript, version 2, in its SSO token provider (lib/token/sso_token_provider.js), when it finds no usable sign-in: update it (`npm install aws-sdk@latest`; better move to version 3), and meanwhile sign in anew (`aws sso login`), or give it the variables of `aws configure export-credentials --format env`.\n- “require”, “module”, “exports”, “__dirname”: the file is read as an ES module (`\"type\": \"module\"` in package.json, or .mjs): write it with `import`, or name it .cjs. “window”, “document”, “localStorage”, “navigator”: code for a browser runs in Node.js.\n- It is a file of your own (a hook, a script, an MCP server): the name is misspelt or used before it is declared." /
        "本文の次の行（`at … (ファイル:行)`）で、どのコードかが分かります。そのパッケージやプログラムを更新するか（node_modules の下ではフォルダー名がパッケージ名です。リリースと依存元は `npm ls 名前` で分かります）、前のリリースに戻してください。解消しない場合は開発元に知らせます。\n- 「profileName」の場合: AWS の JavaScript 用 SDK バージョン 2 の SSO トークンプロバイダー（lib/token/sso_token_provider.js）で、使えるサインインが見つからないときに起こります。更新し（`npm install aws-sdk@latest`。バージョン 3 への移行を勧めます）、それまではサインインし直すか（`aws sso login`）、`aws configure export-credentials --format env` の変数を渡してください。\n- 「require」「module」「exports」「__dirname」の場合: ファイルが ES モジュールとして読まれています（package.json の `\"type\": \"module\"`、または .mjs）。`import` で書くか、名前を .cjs にしてください。「window」「document」「localStorage」「navigator」の場合は、ブラウザー用のコードが Node.js で実行されています。\n- 自作のファイル（フック、スクリプト、MCP サーバー）の場合: 名前の誤記か、宣言の前に使われています。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\breferenceerror: (?:(?<name>[\w$]{1,60}) is not defined|cannot access '(?<name2>[\w$]{1,60})' before initialization|can't find variable: (?<name3>[\w$]{1,60}))",
        ],
        examples: [
            "ReferenceError: profileName is not defined",
        ],
    }
    REGISTRY "GK-ERR-387" Remote {
        "the package registry (npm's, PyPI's, another program's or the company's mirror) refuses the request or doesn't show the package; a proxy that denies the host looks the same" /
        "パッケージレジストリ（npm、PyPI、ほかのプログラムのもの、社内ミラー）がリクエストを拒否したか、パッケージが見つかりません。プロキシがホストを拒否した場合も同じ表示です"
    } help {
        "Check which address is used (`npm config get registry`, `pip config list`) and what it answers: `curl -v ADDRESS`, `pip -v`. A 407 or a block page is the proxy's (network team), a 401 or 403 of a company mirror means that a sign-in or a permission there is missing. If the address is right, check the package's name and version, and at the version of Node.js or Python. Claude Code itself doesn't need npm: use its native installer.\n- 404 (E404): there is no package of that name or version at that address: compare it with the project's page. A company's mirror may not carry it: its administrator adds it. Claude Code's is @anthropic-ai/claude-code, at registry.npmjs.org.\n- “ENEEDAUTH”: npm found no sign-in for this registry: `npm login --registry ADDRESS`, or the key in .npmrc in the form that this npm reads (npm 9 and later only as `//host/path/:_auth` or `:_authToken`, which some releases of npm 8 pass over).\n- “need: Basic”, “need: Bearer”, “HttpErrorAuthUnknown”, at a registry that isn't yours: the project itself leads there: a .npmrc in its folder (`registry=`, or one for its @scope; it comes before your own, so that `npm login` elsewhere changes nothing), or `resolved` in package-lock.json. Take that line or file out, make the lock file anew with your registry, or take corrected ones from the project. It is your company's: sign in at that very address (`npm login --registry ADDRESS`; some mirrors want a line with a token from their own page).\n- “forbidden by your security policy” and 403 at a company's mirror (Artifactory, Nexus, …): its rule may block this very version or package (its age, a known weakness, its licence). `npm view PACKAGE versions --registry ADDRESS` shows what is there: take a version that is let through, or ask its administrator for this one. npm writes that sentence with every 403, so a missing sign-in is as possible." /
        "どのアドレスに問い合わせ（`npm config get registry`、`pip config list`）、何が返るか（`curl -v アドレス`、`pip -v`）を確認してください。407 やブロックページはプロキシ（ネットワーク担当）、社内ミラーの 401・403 はサインインまたは権限が必要です。アドレスが正しければ、パッケージの名前とバージョン、Node.js や Python のバージョンを確認してください。Claude Code はネイティブインストーラーを使えば npm は不要です。\n- 404（E404）の場合: そのアドレスに、この名前またはバージョンのパッケージがありません。プロジェクトのページと照らし合わせてください。社内ミラーにない場合は、管理者が追加します。Claude Code の名前は @anthropic-ai/claude-code で、registry.npmjs.org にあります。\n- 「ENEEDAUTH」の場合: npm がこのレジストリのサインインを見つけられません。`npm login --registry アドレス` を実行するか、.npmrc の認証情報をこの npm が読む形にしてください（npm 9 以降は `//host/path/:_auth` または `:_authToken` だけで、npm 8 には読まないリリースがあります）。\n- 自分のものではないレジストリで「need: Basic」「need: Bearer」「HttpErrorAuthUnknown」と表示される場合: プロジェクト自体がそこを指しています。フォルダーの .npmrc（`registry=`、または @スコープ用の行。自分のものより優先されるため、別の場所への `npm login` では変わりません）、または package-lock.json の `resolved` です。その行やファイルを外して、ロックファイルを自分のレジストリで作り直すか、修正されたものをプロジェクトから取得してください。自分の会社のレジストリの場合は、そのアドレスにサインインします（`npm login --registry アドレス`。レジストリのページで発行したトークンの行が必要なミラーもあります）。\n- 「forbidden by your security policy」と 403 が社内のミラー（Artifactory、Nexus など）から返された場合: ミラーの規則が、このバージョンまたはパッケージを拒否している可能性があります（公開からの日数、既知の脆弱性、ライセンス）。`npm view パッケージ versions --registry アドレス` で内容を確認し、許可されているバージョンを使うか、管理者に許可を依頼してください。npm はすべての 403 にこの文を付けるため、サインインの不足も考えられます。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"\bnpm (?:err!|error) 404\b",
            r"\bnot found - get https?://\S{1,200} - not found\b|@[^']{1,40}' is not in (?:this|the npm) registry",
            r"\bunable to authenticate, need: (?:basic|bearer|ntlm|negotiate)\b",
            r"\bnpm (?:err!|error) code E40[134]\b|no matching distribution found for|could not find a version that satisfies the requirement",
            r"\byn0041\b|\b40[13] error, credentials not correct for http|\bhttp error 40[13] while getting http",
            r"\bcode eneedauth\b|\bneed auth this command requires you to be logged in\b|\bhttperrorauthunknown: unable to authenticate\b",
            r"\berror: get https?://\S{1,200} - 40[134]\b|\bfailed to get successful http response from .{1,200}\bgot 40[134]\b|\bconfig\.json not found in registry\b|authenticated registries require a credential-provider",
            r"unable to download data from https?://\S{1,120} - bad response .{1,40} 40[134]\b|\bgo: .{0,120}\breading https?://\S{1,200}: 40[134] |\b(?:e|err|w): ?failed to fetch https?://\S{1,200} 40[134] |'https?://[^']{1,160} release' does not have a release file",
            r"an index \(\S{1,200}\) returned a 40[134]\b|\bwas not found in the package registry\b|couldn't find package \W[^\x22]{1,80}\W on the \Wnpm\W registry|https?://\S{1,160}: (?:forbidden|unauthorized|not found) info visit https://yarnpkg|\brequest \W{1,2}https?://\S{1,160}\W{1,2} returned a 40[134]\b",
        ],
        examples: [
            "npm error 404 '@acme/mcp-notes@*' is not in this registry.",
            "Not Found - GET https://registry.npmjs.org/@acme%2fmcp-notes - Not found",
            "npm ERR! Unable to authenticate, need: Basic realm=\"Artifactory Realm\"",
            "npm error code E403 npm error 403 403 Forbidden - GET https://npm.acme.example/left-pad",
            "WARNING: 401 Error, Credentials not correct for https://nexus.example.co.jp/repository/pypi/simple/boto3/",
            "npm ERR! code ENEEDAUTH\nnpm ERR! need auth This command requires you to be logged in to https://npm.acme.example/",
            "error: GET https://npm.acme.example/@acme%2fnotes - 404",
            "E: Failed to fetch https://deb.debian.org/debian/dists/bookworm/InRelease  403  Forbidden [IP: 10.0.0.1 443]",
            "error Couldn't find package \"axios\" on the \"npm\" registry.",
        ],
    }
    MISSING_VALUE "GK-ERR-1313" Problem {
        "Claude Code stumbled over a value that isn't there (a TypeError): behind a gateway or router mostly because the answer isn't built as Anthropic's, without one by a fault of its own" /
        "Claude Code が、存在しない値を読もうとして異常終了しました（TypeError）。ゲートウェイやルーターを経由する場合、多くはその応答が Anthropic の形式になっていないためです。経由しない場合は、Claude Code 自身の不具合です"
    } help {
        "`genkan explain ANTHROPIC_BASE_URL` shows whether a gateway, a router or another maker's service is set. Where one is: ask it with `curl` (/v1/messages), once through it and once at the service behind it, and compare: a field is missing or has another name, or an error came as a 200. Whoever runs it has it pass the answer on unchanged (Higress: an ordinary route in place of the AI route), updates it, or goes back to the release before; its log at that time shows what the service behind it said.\n- None is set: it is Claude Code's own crash: start it again (`claude --continue` takes up the conversation), update it, or go back to the version that ran before (`claude install VERSION`), and report it to Anthropic with the first lines of the text.\n- It began with another Node.js (`node --version`), and npm installed Claude Code: take Node.js 22 or 24, or a Claude Code from 2.1.113 on, which needs none (`npm install -g @anthropic-ai/claude-code@latest`, or the native installer)." /
        "ゲートウェイ、ルーター、または他社のサービスの設定は `genkan explain ANTHROPIC_BASE_URL` で分かります。設定がある場合は、`curl`（/v1/messages）で、それを通した応答と、その先のサービスに直接送った応答を比べてください。項目が不足しているか名前が異なる、またはエラーが 200 で返されています。運用担当が、応答を変更せずに渡すようにするか（Higress では AI ルートの代わりに通常のルート）、更新するか、前のリリースに戻します。その先のサービスの応答は、その時刻のログで分かります。\n- 設定がない場合: Claude Code 自身の異常終了です。起動し直し（会話は `claude --continue` で再開できます）、更新するか、動いていた版に戻してください（`claude install バージョン`）。本文の先頭部分を添えて Anthropic に報告できます。\n- Node.js の変更後に始まり（`node --version`）、npm でインストールした場合: Node.js 22 または 24 を使うか、Node.js が不要な 2.1.113 以降の Claude Code にしてください（`npm install -g @anthropic-ai/claude-code@latest`、またはネイティブインストーラー）。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"(?:cannot read propert\w+ of (?:undefined|null)|\b(?:undefined|null) is not an object)\b.{0,300}(?:claude-code[/\\]cli\.js:\d+|[/\\]\$bunfs[/\\])",
        ],
        examples: [
            "ERROR Cannot read properties of undefined (reading 'length')\n file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:1200:33",
            "TypeError: undefined is not an object (evaluating 'H.content.length')\n    at render (/$bunfs/root/src/entrypoints/cli.js:4:2)",
        ],
    }
    CRASHED "GK-ERR-405" Problem {
        "Claude Code's own program crashed: a fault in it, or in Bun, which it runs on" /
        "Claude Code のプログラムが異常終了しました。Claude Code、または実行基盤の Bun の不具合です"
    } help {
        "Start it again; `claude --continue` takes up the conversation. If it comes back, update Claude Code, or go back to the version that ran before (`claude install VERSION`, or your company's own way). Neither provider, sign-in nor network is involved; report it to Anthropic with the link or the first lines of the text.\n- “claude-code/cli.js”, “claude-code\\cli.js”: this is npm's older form in JavaScript, which Node.js runs. Was Node.js changed lately (`node --version`; a line “Node.js v…” in the text)? A much newer or older one than the release was made for breaks it: Node.js 22 or 24, or a Claude Code from 2.1.113 on, which needs none (`npm install -g @anthropic-ai/claude-code@latest`, or the native installer).\n- It crashes at once, in the native program: the machine may lack what it needs: a processor with AVX, enough memory, no emulation." /
        "起動し直してください。会話は `claude --continue` で再開できます。繰り返す場合は、Claude Code を更新するか、動いていた版に戻してください（`claude install バージョン`、または組織の配布手順）。プロバイダー、サインイン、ネットワークは関係しません。本文のリンクまたは先頭部分を添えて Anthropic に報告できます。\n- 「claude-code/cli.js」「claude-code\\cli.js」の場合: Node.js が実行する、npm の以前の形（JavaScript）です。最近 Node.js が変わっていませんか（`node --version`、本文の「Node.js v…」の行）。リリースの想定より大幅に新しい、または古い Node.js では動きません。Node.js 22 または 24 を使うか、Node.js が不要な 2.1.113 以降の Claude Code に更新してください（`npm install -g @anthropic-ai/claude-code@latest`、またはネイティブインストーラー）。\n- ネイティブのプログラムが起動直後に終了する場合: 端末の要件（AVX 対応の CPU、メモリ、エミュレーションでないこと）を確認してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bbun has crashed\b|segmentation fault at address|\b(?:claude|bun|node)\b.{0,40}segmentation fault|panic\W{1,3}(?:main thread|thread \d+)\W{1,4}(?:segmentation fault|unreachable|attempt to|reached unreachable)|(?:claude|bun)\b.{0,80}terminated by signal sig(?:segv|bus|abrt|trap)|^\W{0,4}terminated by signal sig(?:segv|bus|trap)",
            r"(?:typeerror|referenceerror|rangeerror|is not a function|is not defined)\b.{0,300}claude-code/cli\.js:\d+",
            r"^\W{0,4}(?:api error: |error: |uncaught |fatal: )?rangeerror: (?:invalid string length|maximum call stack size exceeded|array buffer allocation failed|invalid array length)",
            r"(?:is not defined|is not a function|is not a constructor)\b.{0,200}[/\\]\$bunfs[/\\]|/claude-cli-internal/",
        ],
        examples: [
            "panic(main thread): Segmentation fault at address 0x18\noh no: Bun has crashed. This indicates a bug in Bun, not your code.",
            "TypeError: e.at is not a function\n    at file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:1200:33",
            "RangeError: Invalid string length",
            "ERROR  t is not defined /$bunfs/root/src/entrypoints/cli.js:4:2",
            "TypeError: The argument 'filename' must be an absolute path string. Received 'file:///home/runner/work/claude-cli-internal/claude-cli-internal/sdk.mjs'",
        ],
    }
}
