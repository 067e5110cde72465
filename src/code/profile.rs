//! GK-PRO: deployment profiles: finding them, reading them, and what they may say.

crate::code::codes! {
    UNKNOWN_NAME "GK-PRO-001" Usage {
        "no deployment profile is named `{name}`" /
        "`{name}` という名前のデプロイメントプロファイルはありません"
    } help {
        "A name is searched for in this order: profiles that were applied here, embedded ones, machine-wide ones and your own. `genkan profile list` shows all of them; anything with a slash or ending in .toml is taken as a path." /
        "名前は、ここで適用済みのもの、組み込みのもの、端末全体のもの、自分のものの順に探します。一覧は `genkan profile list` で見られます。スラッシュを含むもの、.toml で終わるものはパスとして扱います。"
    }
    AWS_PROFILE "GK-PRO-002" Usage {
        "`{name}` is an AWS profile in {file}, not a deployment profile of genkan" /
        "`{name}` は {file} にある AWS プロファイルで、genkan のデプロイメントプロファイルではありません"
    } help {
        "`--profile` names a deployment profile: what an organisation wants on a workstation. The AWS profile that Claude Code uses is a key in it: `aws.profile`." /
        "`--profile` には、組織が端末に求める構成（デプロイメントプロファイル）を指定します。Claude Code が使う AWS プロファイルは、その中の `aws.profile` キーです。"
    }
    NO_FILE "GK-PRO-003" Usage {
        "there is no deployment profile at {file}" /
        "{file} にデプロイメントプロファイルがありません"
    } help {
        "The path was given by `--profile`, `--answers` or GENKAN_PROFILE and is relative to the folder that genkan was called in." /
        "パスは `--profile`、`--answers`、GENKAN_PROFILE のいずれかで指定されたもので、genkan を実行したフォルダーからの相対パスとして扱います。"
    }
    NOT_APPLIED "GK-PRO-004" Usage {
        "the profile `{name}` is not applied here" /
        "プロファイル `{name}` はここではまだ適用されていません"
    } help {
        "The commands that Claude Code calls read only the copy that `genkan setup` stored. Either setup never ran for this person, or it was undone: run `genkan setup --profile NAME`." /
        "Claude Code から呼び出されるコマンドは、`genkan setup` が保存したコピーだけを読みます。このユーザーで setup が未実行か、取り消し済みです。`genkan setup --profile 名前` を実行してください。"
    }
    SYNTAX "GK-PRO-005" Usage {
        "{at}: not valid TOML: {reason}" /
        "{at}: TOML として読めません: {reason}"
    } help {
        "The text can't be read from this position on. A missing quote, a missing bracket or a duplicate key is the usual reason. Nothing in the file was used." /
        "示した位置で読み取れなくなりました。引用符やかっこの閉じ忘れ、キーの重複がよくある原因です。このファイルの内容は一切使っていません。"
    }
    UNKNOWN_KEY "GK-PRO-006" Usage {
        "{at}: unknown key `{key}`" /
        "{at}: `{key}` というキーはありません"
    } help {
        "A key that isn't known would silently do nothing, so it is refused. `genkan profile schema` lists every key; editors use the same schema." /
        "知らないキーを黙って無視しないよう、エラーにしています。すべてのキーは `genkan profile schema` で見られ、エディターでも同じスキーマを使えます。"
    }
    WRONG_TYPE "GK-PRO-007" Usage {
        "{at}: `{key}` takes {wanted}, not {found}" /
        "{at}: `{key}` には {wanted} を指定してください（{found} が書かれています）"
    } help {
        "The types are TOML's: a string is in quotes, an array in brackets, true and false in neither." /
        "型は TOML のものです。string は引用符で、array は角かっこで囲みます。true と false は何も付けません。"
    }
    NUMBER "GK-PRO-077" Usage {
        "{at}: `{key}` takes a whole number from 0 up, not {value}" /
        "{at}: `{key}` には 0 以上の整数を指定してください（{value} が書かれています）"
    } help {
        "Numbers below 0 and above 4294967295 are no value of any key; most keys take a narrower range, which `genkan profile schema` describes." /
        "0 未満と 4294967295 を超える数は、どのキーにも指定できません。多くのキーの範囲はさらに狭く、`genkan profile schema` で確認できます。"
    }
    BAD_VALUE "GK-PRO-008" Usage {
        "{at}: `{key}` is one of {allowed}, not `{value}`" /
        "{at}: `{key}` に指定できるのは {allowed} です（`{value}` が書かれています）"
    } help {
        "The key has a fixed list of values; `genkan profile schema` says what each one means." /
        "このキーの値は決められたものから選びます。それぞれの意味は `genkan profile schema` にあります。"
    }
    SCHEMA "GK-PRO-010" Usage {
        "{at}: `schema = {value}`: this genkan reads format 1" /
        "{at}: `schema = {value}` です。この genkan が読めるのは書式 1 です"
    } help {
        "`schema` is the version of the profile format. A higher number needs a newer genkan: update it on this machine." /
        "`schema` はプロファイルの書式のバージョンです。大きい番号は新しい genkan 用です。この端末の genkan を更新してください。"
    }
    EMPTY "GK-PRO-075" Usage {
        "{at}: the profile is empty" /
        "{at}: プロファイルが空です"
    } help {
        "The file holds nothing, or comments alone: often an interrupted copy, or a template that was never filled in. Nothing was changed." /
        "ファイルに何も書かれていないか、コメントしかありません。コピーの途中で途切れたか、テンプレートのままの場合によく起こります。何も変更していません。"
    }
    NAME "GK-PRO-011" Usage {
        "{at}: `{name}` is not a valid profile name" /
        "{at}: `{name}` はプロファイルの名前に使えません"
    } help {
        "The name becomes part of a shell command that Claude Code runs: 1 to 32 of a-z, 0-9 and `-`, beginning with a letter or digit. `off` has a meaning of its own in `genkan use`." /
        "名前は Claude Code が実行するシェルコマンドの一部になります。使えるのは a-z、0-9、`-` で 1～32 文字、先頭は英字か数字です。`off` は `genkan use` で別の意味を持つため使えません。"
    }
    NAME_TAKEN "GK-PRO-012" Usage {
        "{at}: `{name}` is the name of an embedded profile" /
        "{at}: `{name}` は組み込みプロファイルの名前です"
    } help {
        "An embedded name always means the embedded profile. Give yours a name of its own and start from the embedded one with `extends`." /
        "組み込みの名前は常に組み込みプロファイルを指します。別の名前を付け、`extends` で組み込みプロファイルを土台にしてください。"
    }
    NAME_DIFFERS "GK-PRO-013" Usage {
        "{at}: the profile calls itself `{name}`, but its file is looked up as `{wanted}`" /
        "{at}: プロファイルの名前は `{name}` ですが、ファイル名は `{wanted}` です"
    } help {
        "A profile that is looked up by name has to be in NAME.toml. Rename the file or change `name`." /
        "名前で探すプロファイルは「名前.toml」に置きます。ファイル名か `name` のどちらかを合わせてください。"
    }
    MISSING "GK-PRO-014" Usage {
        "{at}: `{key}` is missing" /
        "{at}: `{key}` がありません"
    } help {
        "Without this key Claude Code would choose by itself, and its choice isn't necessarily Japan. `extends` with the name of an embedded profile (`bedrock-jp`, `vertex-jp`, `gateway-anthropic` and others: `genkan profile list`) brings every key that isn't the organisation's own." /
        "このキーがないと Claude Code が自分で選び、その行き先は日本とは限りません。`extends` に組み込みプロファイル（`bedrock-jp`、`vertex-jp`、`gateway-anthropic` など。一覧は `genkan profile list`）を書けば、組織固有のもの以外はすべて揃います。"
    }
    EXTENDS_MISSING "GK-PRO-015" Usage {
        "{at}: `extends = \"{name}\"`: there is no such profile" /
        "{at}: `extends = \"{name}\"` のプロファイルが見つかりません"
    } help {
        "`extends` takes the name of an embedded or machine-wide profile, or a path relative to the file it is in. A person's own profiles can only be given by path." /
        "`extends` には、組み込みまたは端末全体のプロファイルの名前か、そのファイルからの相対パスを書きます。個人のプロファイルはパスでのみ指定できます。"
    }
    EXTENDS_CYCLE "GK-PRO-016" Usage {
        "{at}: profiles extend each other in a circle: {chain}" /
        "{at}: プロファイルの `extends` が循環しています: {chain}"
    } help {
        "Following `extends` leads back to a profile that was already read. Remove one `extends`." /
        "`extends` をたどると、すでに読んだプロファイルに戻ります。どれか 1 つの `extends` を外してください。"
    }
    EXTENDS_DEPTH "GK-PRO-017" Usage {
        "{at}: more than {limit} profiles extend each other" /
        "{at}: `extends` が {limit} 段を超えています"
    } help {
        "Nobody can follow a chain that long. Let the profiles extend a common one directly." /
        "これほど長い連鎖は人にも追えません。共通のプロファイルを直接 `extends` してください。"
    }
    NOT_HERE "GK-PRO-018" Usage {
        "{at}: `{key}` belongs in a profile's own file" /
        "{at}: `{key}` はプロファイルのファイルに書いてください"
    } help {
        "Answers and `--set` fill in a profile; `--profile` and the profile's own file say which profile that is and what it extends." /
        "回答ファイルや `--set` はプロファイルの値を補うものです。どのプロファイルか、何を土台にするかは `--profile` とそのファイルで決まります。"
    }
    SETTLED "GK-PRO-019" Usage {
        "{at}: `{key}` is settled by {by} as {settled}; {value} would loosen it" /
        "{at}: `{key}` は {by} で {settled} に決められています。{value} にすると緩くなります"
    } help {
        "What a machine-wide profile says under [residency] and [models] applies to everybody on this machine: regions can be removed but not added, and a pinned model can't be changed. Ask the administrator who maintains that file." /
        "端末全体のプロファイルの [residency] と [models] は、この端末の全員に適用されます。リージョンは減らせますが増やせません。固定されたモデルは変えられません。そのファイルの管理者に相談してください。"
    }
    ASK "GK-PRO-020" Usage {
        "{at}: `ask` names `{key}`, which is not a key that can be asked for" /
        "{at}: `ask` にある `{key}` は、人に質問されるキーではありません"
    } help {
        "`ask` lists dotted keys whose value is a string or an array of strings, e.g. \"aws.account_id\"." /
        "`ask` には、値が string または string の array であるキーをドット区切りで書きます（例: \"aws.account_id\"）。"
    }
    CONTROL "GK-PRO-021" Usage {
        "{at}: `{key}` contains a control character" /
        "{at}: `{key}` に制御文字が含まれています"
    } help {
        "Values end up in settings files, in `~/.aws/config`, in commands and on terminals. A line break or an escape sequence there could change what another line means." /
        "値は設定ファイル、`~/.aws/config`、コマンド、ターミナルの表示に使われます。改行やエスケープシーケンスがあると、ほかの行の意味を変えるおそれがあります。"
    }
    REGION "GK-PRO-022" Usage {
        "{at}: `{value}` in `{key}` is not a region" /
        "{at}: `{key}` の `{value}` はリージョンではありません"
    } help {
        "AWS's are written as in ap-northeast-1, Google's as in asia-northeast1, in lower case: Claude Code uses the text as it is, for host names, paths and signatures alike." /
        "AWS では ap-northeast-1、Google では asia-northeast1 のように小文字で書きます。Claude Code はこの文字列をそのままホスト名、パス、署名に使います。"
    }
    HOME_REGION "GK-PRO-023" Usage {
        "{at}: `{key}` is `{region}`, which is not among `residency.regions` ({regions})" /
        "{at}: `{key}` の `{region}` は `residency.regions`（{regions}）に含まれていません"
    } help {
        "Requests are sent there first, so it has to be one of the regions where they may be processed." /
        "リクエストはまずそこへ送られます。許可リージョンの 1 つでなければなりません。"
    }
    MODEL_OUTSIDE "GK-PRO-024" Usage {
        "{at}: `{key}`: {model} can be processed outside {regions}" /
        "{at}: `{key}` の {model} は {regions} の外で処理されることがあります"
    } help {
        "An inference profile sends a request to any region it covers: jp. to Tokyo and Osaka, apac. to all of Asia, global. anywhere. Pin one that stays within `residency.regions`." /
        "推論プロファイルは、対象とするどのリージョンにもリクエストを送ります。jp. は東京と大阪、apac. はアジア全体、global. は全世界です。`residency.regions` の中に収まるものを指定してください。"
    }
    MODEL_BARE "GK-PRO-025" Usage {
        "{at}: `{key}`: {model} is not an inference profile" /
        "{at}: `{key}` の {model} は推論プロファイルではありません"
    } help {
        "Bedrock refuses current models without an inference profile, and an alias or a bare id leaves the choice of region to Claude Code. Give an id such as jp.anthropic.claude-sonnet-4-6, or an ARN." /
        "現行のモデルは推論プロファイルなしでは Bedrock に拒否されます。エイリアスや接頭辞のない ID では、リージョンの選択を Claude Code に任せることになります。jp.anthropic.claude-sonnet-4-6 のような ID か ARN を指定してください。"
    }
    DENY_SCOPE "GK-PRO-026" Usage {
        "{at}: `{key} = \"deny\"` only holds with `scope = \"managed\"`" /
        "{at}: `{key} = \"deny\"` が効くのは `scope = \"managed\"` のときだけです"
    } help {
        "Claude Code honours a closed tier from managed settings only; anywhere else it only warns and uses a `global.` profile. Map the tier to a model in the country, or use managed scope." /
        "Claude Code がモデルの禁止に従うのは、管理設定の場合だけです。ほかの場所では警告を出すだけで global. に送ります。国内のモデルに対応付けるか、managed スコープを使ってください。"
    }
    DEFAULT_TIER "GK-PRO-027" Usage {
        "{at}: `models.default` is `{value}`, not a tier that is open: {tiers}" /
        "{at}: `models.default` の `{value}` は使えるティアではありません: {tiers}"
    } help {
        "A session starts with a tier (opus, sonnet, haiku or fable), not with a model's id, so that the pin of that tier applies." /
        "セッションの開始時に使うのはモデル ID ではなくティア（opus、sonnet、haiku、fable）です。ティアの固定モデルがそのまま効きます。"
    }
    ACCOUNT "GK-PRO-028" Usage {
        "{at}: `aws.account_id` is `{value}`; an AWS account id has 12 digits" /
        "{at}: `aws.account_id` が `{value}` です。AWS アカウント ID は 12 桁の数字です"
    } help {
        "Write the 12 digits in quotes, without dashes: \"111122223333\". Without quotes a leading zero would get lost." /
        "12 桁の数字をハイフンなしで、引用符で囲んで書きます（\"111122223333\"）。引用符がないと先頭の 0 が失われます。"
    }
    START_URL "GK-PRO-029" Usage {
        "{at}: `aws.sso_start_url` is `{value}`, not the URL of an AWS access portal such as https://d-0000000000.awsapps.com/start" /
        "{at}: `aws.sso_start_url` の `{value}` は AWS アクセスポータルの URL（例: https://d-0000000000.awsapps.com/start）ではありません"
    } help {
        "It begins with https:// and is the portal's address as the administrator gives it, e.g. https://d-0000000000.awsapps.com/start, without anything that a browser appends." /
        "https:// で始まる、管理者から案内されたポータルのアドレスです（例: https://d-0000000000.awsapps.com/start）。ブラウザーが後ろに付け足す部分は除いてください。"
    }
    AWS_WORD "GK-PRO-030" Usage {
        "{at}: `{key}` is `{value}`, which is not a valid name in ~/.aws/config" /
        "{at}: `{key}` の `{value}` は ~/.aws/config に書けません"
    } help {
        "The names of AWS profiles, SSO sessions and roles are written into a file whose readers disagree on quotes, blanks and brackets. Letters, digits and . _ @ + = , : / - are safe; a role is named without its ARN, as in \"ClaudeCodeUser\", and so without : and /." /
        "AWS プロファイル、SSO セッション、ロールの名前は、引用符・空白・かっこの解釈が読み手によって異なるファイルに書かれます。英数字と . _ @ + = , : / - だけを使ってください。ロールは ARN ではなく \"ClaudeCodeUser\" のような名前で書くため、: と / は使えません。"
    }
    KEYRING "GK-PRO-031" Usage {
        "{at}: `aws.storage = \"keyring\"` needs `aws.identity = \"isolated\"`" /
        "{at}: `aws.storage = \"keyring\"` には `aws.identity = \"isolated\"` が必要です"
    } help {
        "With a shared identity Claude Code and the AWS tools read the SSO token from a file in ~/.aws; a token in the keyring would be invisible to them." /
        "identity が shared の場合、Claude Code と AWS のツールは ~/.aws のファイルから SSO トークンを読みます。キーリングにあるトークンは見えません。"
    }
    ENDPOINT "GK-PRO-032" Usage {
        "{at}: `{key}` is `{value}`, not the URL of an endpoint (https://HOST, without a slash at the end)" /
        "{at}: `{key}` の `{value}` はエンドポイントの URL（https://ホスト の形、末尾のスラッシュなし）ではありません"
    } help {
        "An endpoint is https://host, without a slash at the end (Claude Code would write two), a query or a user. Plain http is allowed towards this machine only." /
        "エンドポイントは https://ホスト の形で書きます。末尾のスラッシュ（Claude Code が二重にしてしまいます）、クエリ、ユーザー名は付けません。http が使えるのはこの端末自身に対してだけです。"
    }
    ENDPOINT_ABROAD "GK-PRO-033" Usage {
        "{at}: `{key}` points to {region}, which is not among `residency.regions` ({regions})" /
        "{at}: `{key}` の行き先は {region} で、`residency.regions`（{regions}）に含まれていません"
    } help {
        "The host name carries the region that answers. Use the endpoint of a region where requests may be processed." /
        "応答するリージョンはホスト名に含まれています。許可リージョンのエンドポイントを指定してください。"
    }
    VENDORS_API "GK-PRO-078" Usage {
        "{at}: `{key}` points to {host}, an API of {vendor}'s that isn't limited to `residency.regions` ({regions})" /
        "{at}: `{key}` の行き先は {vendor} の API（{host}）で、処理される場所が `residency.regions`（{regions}）に限られていません"
    } help {
        "Requests to it are processed wherever the vendor has capacity, mostly outside Japan. Write the address of your organization's own gateway, or use a profile whose provider processes in an allowed region (`genkan profile list`)." /
        "この API へのリクエストは、提供元が選ぶ場所（多くは日本国外）で処理されます。社内のゲートウェイのアドレスを指定するか、許可リージョンで処理するプロバイダーのプロファイルを使ってください（`genkan profile list`）。"
    }
    PROXY "GK-PRO-034" Usage {
        "{at}: `network.proxy` is `{value}`, not http://host:port" /
        "{at}: `network.proxy` の `{value}` は http://ホスト:ポート の形ではありません"
    } help {
        "Without a scheme Claude Code refuses to start. Use an http:// or https:// proxy." /
        "スキームがないと Claude Code は起動しません。http:// と https:// のプロキシを指定できます。"
    }
    PASSWORD "GK-PRO-035" Usage {
        "{at}: `{key}` contains a user name or password" /
        "{at}: `{key}` にユーザー名またはパスワードが含まれています"
    } help {
        "A profile is readable by everybody on the machine and is passed on to others. Remove the part before the @ from the URL." /
        "プロファイルはこの端末の誰でも読め、人から人へ渡されます。URL の @ より前の部分を取り除いてください。"
    }
    CIDR "GK-PRO-036" Usage {
        "{at}: `{value}` in `network.private_cidrs` is not an address range" /
        "{at}: `network.private_cidrs` の `{value}` はアドレス範囲ではありません"
    } help {
        "Write a network and the length of its prefix: \"10.20.0.0/16\" or \"fd00::/8\"." /
        "ネットワークとプレフィックス長を書きます（\"10.20.0.0/16\"、\"fd00::/8\" など）。"
    }
    PUBLIC_CIDR "GK-PRO-083" Usage {
        "{at}: `{value}` in `network.private_cidrs` holds addresses of the whole internet, a cloud's public ones among them" /
        "{at}: `network.private_cidrs` の `{value}` には、クラウドのパブリックアドレスを含むインターネット上のアドレスが入っています"
    } help {
        "These ranges count as the private path, so a connection over the internet would be called private. 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 count by themselves. Name only what your organisation uses inside: the range of its VPC or data centre, longer than /8 (IPv6: /19)." /
        "この範囲はプライベート経路とみなされるため、インターネット経由の接続までプライベートと表示されてしまいます。10.0.0.0/8、172.16.0.0/12、192.168.0.0/16 は指定しなくても対象です。VPC やデータセンターなど、組織が内部で使う範囲だけを、/8（IPv6 では /19）より長いプレフィックスで指定してください。"
    }
    HOST_NAME "GK-PRO-076" Usage {
        "{at}: `{key}` is `{value}`, which is not a host name" /
        "{at}: `{key}` の `{value}` はホスト名ではありません"
    } help {
        "Write only the name, as it is in DNS: \"wiki.corp.example\", without https://, port, path or an address in its place." /
        "ネームサーバーに登録されている名前だけを書きます（\"wiki.corp.example\" など）。https://、ポート、パスは付けず、IP アドレスも使えません。"
    }
    RELATIVE "GK-PRO-037" Usage {
        "{at}: `{key}` is `{value}`, not an absolute path" /
        "{at}: `{key}` の `{value}` は絶対パスではありません"
    } help {
        "Claude Code looks for a relative path in the folder of the project it works on, so a project could supply its own certificate. It doesn't expand `~` either." /
        "Claude Code は相対パスを作業中のプロジェクトのフォルダーから探すため、プロジェクトが自前の証明書を持ち込めてしまいます。`~` も解釈されません。"
    }
    PAIR "GK-PRO-038" Usage {
        "{at}: `{key}` needs `{other}` beside it" /
        "{at}: `{key}` には `{other}` も必要です"
    } help {
        "A client certificate is of use only with its key, and the key only with its certificate." /
        "クライアント証明書は秘密鍵と組で使います。片方だけでは使えません。"
    }
    ENV_ROUTE "GK-PRO-039" Usage {
        "{at}: `claude.env` may not set {name}: it can change where requests go" /
        "{at}: `claude.env` に {name} は書けません。リクエストの行き先が変わるおそれがあります"
    } help {
        "The variable chooses another provider, endpoint, region or model bypassing the profile's own keys, so residency could no longer be guaranteed." /
        "この変数は、プロファイルのキーを通さずにプロバイダー、エンドポイント、リージョン、モデルを変えます。国内で処理されることを約束できなくなります。"
    }
    ENV_OWNED "GK-PRO-040" Usage {
        "{at}: `claude.env` may not set {name}: genkan writes it from `{instead}`" /
        "{at}: `claude.env` に {name} は書けません。genkan が `{instead}` から書き込みます"
    } help {
        "Each setting has one place in a profile. Set the key that is named; the variable follows." /
        "1 つの事柄はプロファイルの 1 か所にだけ書きます。示したキーを設定すれば、変数はそこから決まります。"
    }
    ENV_SECRET "GK-PRO-041" Usage {
        "{at}: `claude.env` may not set {name}: it is a secret" /
        "{at}: `claude.env` に {name} は書けません。機密情報です"
    } help {
        "Profiles, and the settings that are written from them, are plain text. A key, token or passphrase belongs in neither, and with one shared identity nobody can tell who did what." /
        "プロファイルと、そこから書き込まれる設定は平文です。キー、トークン、パスフレーズはどちらにも書けません。また、全員で共有する認証情報では誰の操作か分からなくなります。"
    }
    SETTING_OWNED "GK-PRO-042" Usage {
        "{at}: `claude.settings` may not set `{name}`: genkan writes it from `{instead}`" /
        "{at}: `claude.settings` に `{name}` は書けません。genkan が `{instead}` から書き込みます"
    } help {
        "Each setting has one place in a profile, and what decides on residency must not be set elsewhere. Set the key that is named." /
        "1 つの事柄はプロファイルの 1 か所にだけ書きます。国内処理を左右する設定を別の場所から書くことはできません。示したキーを設定してください。"
    }
    SETTING_DEFEATS "GK-PRO-079" Usage {
        "{at}: `claude.settings` may not set `{name}` to this: it {why}" /
        "{at}: `claude.settings` の `{name}` をこの値にはできません。{why}"
    } help {
        "The profile would undo what it is for, and everything that was set up would be judged as intended. Leave the setting out of the profile; what guards it is decided by `claude.guard`, and which models there are by `models`." /
        "プロファイルが自分の目的に反することになり、そのまま設定すると意図どおりと判定されてしまいます。この設定をプロファイルから外してください。ガードの有無は `claude.guard`、使うモデルは `models` で決めます。"
    }
    SETTING_TYPE "GK-PRO-080" Usage {
        "{at}: Claude Code would reject `{name}`: it must be {expected}, not {found}" /
        "{at}: Claude Code は `{name}` を受け付けません。{expected} でなければなりません（この値は {found}）"
    } help {
        "A wrong type anywhere makes Claude Code ignore the whole settings file, so setup wouldn't write it. Correct the value under `claude.settings`." /
        "型が 1 つでも違うと Claude Code は設定ファイル全体を無視するため、setup は書き込みません。`claude.settings` の値を直してください。"
    }
    ENV_NAME "GK-PRO-081" Usage {
        "{at}: `{name}` under `claude.env` can't be a variable's name" /
        "{at}: `claude.env` の `{name}` は環境変数の名前として使えません"
    } help {
        "A variable's name has letters, digits and underscores, and doesn't begin with a digit." /
        "環境変数の名前に使えるのは英数字とアンダースコアで、数字では始められません。"
    }
    MODEL_SPELLED "GK-PRO-082" Usage {
        "{at}: the model `{model}` is misspelt: an id has no blanks, and on Bedrock no capital letters" /
        "{at}: モデル `{model}` の表記が正しくありません。ID に空白は使えず、Bedrock では大文字も使えません"
    } help {
        "The id is sent letter by letter, and the service knows no such model. Write it as `genkan models` shows it." /
        "ID は 1 文字ずつそのまま送られ、サービスにそのようなモデルはありません。`genkan models` の表示どおりに書いてください。"
    }
    VERSION "GK-PRO-043" Usage {
        "{at}: `{key}` is `{value}`, not a version such as 2.1.224" /
        "{at}: `{key}` の `{value}` は 2.1.224 のようなバージョンではありません"
    } help {
        "Three numbers with dots between them, as `claude --version` prints." /
        "`claude --version` の表示と同じく、ドットで区切った 3 つの数字です。"
    }
    EXISTS "GK-PRO-044" Usage {
        "{file} exists already" /
        "{file} はすでに存在します"
    } help {
        "`genkan profile new` never replaces a file. Choose another path, or remove the file first." /
        "`genkan profile new` は既存のファイルを置き換えません。別のパスを指定するか、先にファイルを削除してください。"
    }
    UNWRITABLE "GK-PRO-045" Bug {
        "the profile can't be written as TOML" /
        "プロファイルを TOML として書き出せません"
    } help {
        "What was read from TOML could not be written as TOML again. That is a mistake in genkan; please report it with the profile." /
        "TOML から読んだ内容を TOML に書き戻せませんでした。genkan の不具合です。プロファイルを添えて報告してください。"
    }
    STORED "GK-PRO-046" Usage {
        "the stored profile {file} can't be used: {reason}" /
        "保存されたプロファイル {file} を使えません: {reason}"
    } help {
        "`genkan setup` wrote this copy; it was changed since, or by a newer genkan. Run `genkan setup --profile NAME` again." /
        "このコピーは `genkan setup` が書いたものですが、その後変更されたか、新しい genkan が書いたものです。`genkan setup --profile 名前` をもう一度実行してください。"
    }
    NAME_WANTED "GK-PRO-047" Person {
        "the new profile needs a name: --name NAME" /
        "新しいプロファイルの名前が必要です: --name 名前"
    } help {
        "Without a terminal genkan can't ask questions. `genkan profile new --name acme` is enough; everything else can be decided later." /
        "ターミナルがないため質問できません。`genkan profile new --name acme` だけで作成できます。ほかの項目は未定のままで構いません。"
    }
    MODEL_FOREIGN "GK-PRO-048" Usage {
        "{at}: `{key}`: {model} is not a model of this provider" /
        "{at}: `{key}` の {model} はこのプロバイダーのモデルではありません"
    } help {
        "Vertex AI takes ids such as claude-sonnet-4-6 or claude-haiku-4-5@20251001; an alias, an ARN or a jp. profile means nothing there. The location in the path decides where they are processed." /
        "Vertex AI の ID は claude-sonnet-4-6 や claude-haiku-4-5@20251001 のように書きます。エイリアス、ARN、jp. のプロファイルは使えません。処理される場所はパスのロケーションで決まります。"
    }
    BASE_PATH "GK-PRO-049" Usage {
        "{at}: `{key}` is `{value}`; it has to end in {end}" /
        "{at}: `{key}` の `{value}` は {end} で終わる必要があります"
    } help {
        "Claude Code puts the rest of the path behind it as it is; without this part every request is answered with 404." /
        "Claude Code はこの後ろにそのままパスを付けます。この部分がないと、すべてのリクエストが 404 になります。"
    }
    GATEWAY_PATH "GK-PRO-050" Usage {
        "{at}: `gateway.url` is `{value}`; Claude Code adds /v1 itself" /
        "{at}: `gateway.url` の `{value}`: /v1 は Claude Code が付けます"
    } help {
        "Gateways document their address with /v1 for other tools. Claude Code puts /v1/messages behind the address, so /v1 would be there twice." /
        "ゲートウェイの説明書にはほかのツール向けに /v1 付きの URL が書かれています。Claude Code は後ろに /v1/messages を付けるため、/v1 が二重になります。"
    }
    KEY_COMMAND "GK-PRO-051" Usage {
        "{at}: `{command}` and `{key} = \"command\"` belong together" /
        "{at}: `{command}` と `{key} = \"command\"` は組で指定します"
    } help {
        "The command prints one secret and nothing else; it is shown before it is applied. Without it there is nothing to run, and without `command` it would never be run." /
        "コマンドは機密情報を 1 つだけ出力するものです（適用前に表示されます）。コマンドがなければ取得できず、`command` の指定がなければ実行されません。"
    }
    EITHER "GK-PRO-052" Usage {
        "{at}: one of `foundry.resource` and `foundry.base_url` is needed, and not both" /
        "{at}: `foundry.resource` と `foundry.base_url` はどちらか一方を指定します"
    } help {
        "The resource's name gives the address https://NAME.services.ai.azure.com/anthropic. A private endpoint or another cloud has an address of its own." /
        "リソース名から https://NAME.services.ai.azure.com/anthropic というアドレスが決まります。プライベートエンドポイントなどの場合はアドレスを直接指定します。"
    }
    TTL "GK-PRO-053" Usage {
        "{at}: `gateway.key_ttl` is {value}; it takes 30 to 86400 seconds" /
        "{at}: `gateway.key_ttl` の {value} は使えません（30～86400 秒）"
    } help {
        "A key that a command prints is fetched again within this time, and at once if the gateway refuses it. genkan's cache and Claude Code share this time: Claude Code keeps a key for half of it, and for no more than a minute." /
        "コマンドのキーは、この時間以内に取り直します。ゲートウェイに拒否された場合はすぐに取り直します。この時間は genkan のキャッシュと Claude Code で分け合い、Claude Code が保持するのはその半分、最長 1 分です。"
    }
    PROJECT "GK-PRO-054" Usage {
        "{at}: `google.project` is `{value}`, which is not a project id such as acme-claude" /
        "{at}: `google.project` が `{value}` です。プロジェクト ID（例: acme-claude）の形式ではありません"
    } help {
        "Google's project IDs have 6 to 30 lowercase letters, digits and hyphens, begin with a letter and don't end with a hyphen. The project's name and number can't be used here: `gcloud projects list` shows the id in its first column." /
        "プロジェクト ID は 6～30 文字の英小文字、数字、ハイフンで、先頭は英字、末尾はハイフン以外です。プロジェクト名や番号ではありません。ID は `gcloud projects list` の最初の列に表示されます。"
    }
    RESOURCE "GK-PRO-055" Usage {
        "{at}: `foundry.resource` is `{value}`, which is not a resource name such as acme-jp" /
        "{at}: `foundry.resource` が `{value}` です。リソース名（例: acme-jp）の形式ではありません"
    } help {
        "A resource's name has 2 to 64 letters, digits and dashes, without a dash at either end. It becomes the host https://NAME.services.ai.azure.com, so anything else would send requests, and the key, to another one. For another address there is `foundry.base_url`." /
        "リソース名は 2～64 文字の英数字とハイフンで、先頭と末尾はハイフン以外です。https://NAME.services.ai.azure.com というホスト名になるため、ほかの文字があるとリクエストとキーが別のホストに送られます。別のアドレスを使う場合は `foundry.base_url` に書いてください。"
    }
    NOT_SET_UP "GK-PRO-056" Person {
        "Not set up yet" /
        "まだセットアップされていません"
    } help {
        "No deployment profile was applied for this person on this machine, and no default says which one to use. `genkan` asks what is needed and sets it up; `genkan setup --profile NAME` applies one without questions." /
        "この端末のこのユーザーには、デプロイメントプロファイルが適用されていません。`genkan` が必要なことを質問してセットアップします。質問なしで適用するには `genkan setup --profile 名前` を実行してください。"
    }
    ADDRESS "GK-PRO-057" Usage {
        "`{line}` is not the address of a deployment profile: https://…/genkan.toml#sha256=…" /
        "`{line}` はデプロイメントプロファイルのアドレスではありません: https://…/genkan.toml#sha256=…"
    } help {
        "A profile from a network is taken by https alone, and only with the SHA-256 of its text behind `#sha256=` (64 hexadecimal digits): the digest proves that it is the text that your administrator published. `sha256sum genkan.toml` prints it." /
        "ネットワークから取得するプロファイルは https に限り、`#sha256=` に続けて本文の SHA-256（16 進 64 桁）が必要です。管理者の意図した本文であることを、この値で確かめます。値は `sha256sum genkan.toml` で得られます。"
    }
    DIGEST "GK-PRO-058" Problem {
        "the text at {url} doesn't match its digest" /
        "{url} の内容が、指定されたダイジェストと一致しません"
    } help {
        "Nothing of it was used. Either the profile was changed after the line was written, or another server answers in its place: ask your administrator for the current line." /
        "内容は一切使っていません。行が書かれた後にプロファイルが変更されたか、別の誰かが応答しています。管理者に最新の行を確認してください。"
    }
    NOT_SERVED "GK-PRO-059" Remote {
        "{url} serves no deployment profile: {reason}" /
        "{url} からデプロイメントプロファイルを取得できません: {reason}"
    } help {
        "The address has to answer with status 200 and the profile's text (UTF-8, at most 256 KB); redirects are not followed. Ask your administrator whether the address is right." /
        "このアドレスは、ステータスコード 200 でプロファイルの本文（UTF-8、256 KB 以下）を返す必要があります。リダイレクトには従いません。アドレスが正しいか管理者に確認してください。"
    }
    ADDRESS_HERE "GK-PRO-060" Usage {
        "only `genkan setup` takes a profile from an address, not this command: `{line}`" /
        "アドレスからプロファイルを取得できるのは `genkan setup` だけです: `{line}`"
    } help {
        "What setup applied is stored here under the profile's name; the other commands take that name, or none." /
        "setup が適用した内容は、プロファイル名で保存されています。ほかのコマンドではその名前を指定するか、省略してください。"
    }
    PROCESS "GK-PRO-061" Usage {
        "{at}: `aws.credential_process = true` needs `aws.identity = \"shared\"`" /
        "{at}: `aws.credential_process = true` には `aws.identity = \"shared\"` が必要です"
    } help {
        "With an isolated identity setup writes no AWS profile that could name it, and Claude Code gets its credentials from genkan anyway." /
        "identity が isolated の場合、setup は AWS プロファイルを書き込みません。Claude Code の認証情報は、そのままで genkan が渡します。"
    }
    VERSIONS_CROSSED "GK-PRO-070" Usage {
        "{at}: `claude.maximum_version` is {maximum}, and `claude.minimum_version` is {minimum}: no Claude Code version satisfies both" /
        "{at}: `claude.maximum_version` が {maximum}、`claude.minimum_version` が {minimum} のため、両方を満たす Claude Code がありません"
    } help {
        "Raise the maximum or lower the minimum. One of them may come from the profile that this one extends: `genkan profile show` says which." /
        "上限を上げるか、下限を下げてください。一方は継承元のプロファイルの値かもしれません（`genkan profile show` で確認できます）。"
    }
    ROLE_BEHIND "GK-PRO-071" Usage {
        "{at}: `{key}` is `{value}`, which STS doesn't accept" /
        "{at}: `{key}` の `{value}` は STS で使えません"
    } help {
        "aws.assume_role_arn is the ARN of a role, arn:aws:iam::111122223333:role/Bedrock, not of a session (assumed-role). An external id has 2 to 1224 letters, digits and _ + = , . @ : / -, a session's name 2 to 64 of them without : and /. A tag's name has up to 128 characters and doesn't begin with aws:, its value up to 256; there are 50 tags at most." /
        "aws.assume_role_arn は arn:aws:iam::111122223333:role/Bedrock のようなロールの ARN です（assumed-role で始まるセッションの ARN ではありません）。外部 ID は英数字と _ + = , . @ : / - で 2～1224 文字、セッション名は : と / を除く 2～64 文字です。タグは 50 個まで、キーは 128 文字以内（aws: で始まるものは不可）、値は 256 文字以内です。"
    }
    ROLE_DURATION "GK-PRO-072" Usage {
        "{at}: `aws.assume_role_duration` is {value}; credentials of a role behind another role last 900 to 3600 seconds" /
        "{at}: `aws.assume_role_duration` が {value} です。ロールから引き受けたロールの認証情報の有効期間は 900～3600 秒です"
    } help {
        "The sign-in gives a role of its own, so this is role chaining, for which AWS allows an hour at most, whatever the role's maximum session duration is. genkan renews the credentials in time; leave the key out for an hour." /
        "サインインで得られるのもロールなので、これはロールチェーンにあたります。ロールの最大セッション時間にかかわらず、AWS は 1 時間までしか認めません。認証情報は genkan が期限前に更新します。1 時間でよければ、このキーは省略してください。"
    }
    NO_ROLE_BEHIND "GK-PRO-073" Usage {
        "{at}: `{key}` says how a role is assumed, but `aws.assume_role_arn` names no role" /
        "{at}: `{key}` はロールの引き受け方の指定ですが、`aws.assume_role_arn` がありません"
    } help {
        "Name the role in aws.assume_role_arn, or remove the key." /
        "aws.assume_role_arn でロールを指定するか、このキーを削除してください。"
    }
    OWNER "GK-PRO-074" Problem {
        "{file} isn't applied: someone other than root can change {path}" /
        "{file} は適用されません。root 以外の利用者が {path} を変更できるためです"
    } help {
        "A machine-wide profile decides for everybody here, and can name commands that their hooks run, so only root may be able to write it: the file and its folders have to belong to root, without write permission for group and others. Read the file before you restore owner and mode: somebody may have changed it. If its content is what is applied already, `genkan setup` restores owner and mode by itself." /
        "端末全体のプロファイルは全利用者に適用され、フックが実行するコマンドを指定できるため、ほかの人が書き込める状態では適用されません。ファイルとフォルダーの所有者は root とし、グループやその他の利用者には書き込みを許可しないでください。誰かが変更した可能性があるため、所有者とモードを戻す前に内容を確認してください。内容が適用済みのものと同じ場合は、`genkan setup` が所有者とモードを戻します。"
    }
}
