//! GK-CLI: what Claude Code reads.

crate::code::codes! {
    NOT_JSON "GK-CLI-001" Usage {
        "{file}, line {line}, column {column}: not plain JSON; Claude Code ignores the whole file" /
        "{file} の {line} 行 {column} 列: JSON として正しくないため、Claude Code はファイル全体を無視します"
    } help {
        "Claude Code reads settings as plain JSON: no comments, no trailing commas. One mistake disables everything in the file, hooks and permission rules included. Fix the place that is named; genkan doesn't change such a file." /
        "Claude Code は設定を純粋な JSON として読み込みます。コメントや末尾のカンマは使えません。1 か所の誤りで、フックや権限ルールを含むファイル全体が無効になります。示された箇所を直してください。genkan はこのファイルを変更しません。"
    }
    WRONG_TYPE "GK-CLI-002" Usage {
        "{file}: `{key}` must be {expected}, not {found}; Claude Code ignores the whole file" /
        "{file}: `{key}` は {expected} でなければなりません（現在は {found}）。Claude Code はファイル全体を無視します"
    } help {
        "A wrong type on a key that Claude Code knows makes it drop the whole file, hooks and permission rules included. Fix or remove the key; `claude doctor` names the same place. genkan doesn't touch such a file." /
        "Claude Code が知っているキーの型が違うと、フックや権限ルールを含むファイル全体が無効になります。キーを直すか削除してください。`claude doctor` も同じ箇所を示します。genkan はこのファイルを変更しません。"
    }
    TOO_LARGE "GK-CLI-103" Usage {
        "{file}: {size} bytes are more than the {limit} bytes that Claude Code reads of a settings file; {effect}" /
        "{file}: {size} バイトあり、Claude Code が設定ファイルとして読み込む上限（{limit} バイト）を超えています。{effect}"
    } help {
        "With more than 2 MiB nothing in the file counts, hooks, permission rules and models included. What makes it grow is mostly `permissions.allow` with whole pasted scripts, or a program that writes data into it. Keep a copy, take out what isn't settings; genkan doesn't change such a file." /
        "2 MiB を超えると、フック、権限ルール、モデルを含むファイル全体が無効になります。大きくなる原因の多くは、スクリプト全体が入った `permissions.allow` や、データを書き込むプログラムです。コピーを残し、設定ではないものを取り除いてください。genkan はこのファイルを変更しません。"
    }
    MANAGED_NOT_JSON "GK-CLI-003" Usage {
        "{file}, line {line}, column {column}: not plain JSON; Claude Code refuses to start" /
        "{file} の {line} 行 {column} 列: JSON として正しくないため、Claude Code は起動しません"
    } help {
        "One managed document that isn't a JSON object keeps Claude Code from starting for everybody on this machine. Whoever manages the machine has to fix or remove it." /
        "管理設定のうち 1 つでも JSON オブジェクトでないと、この端末の全員の Claude Code が起動しません。管理者が修正または削除する必要があります。"
    }
    NOT_INSTALLED "GK-CLI-004" Problem {
        "Claude Code was not found on this machine" /
        "この端末に Claude Code が見つかりません"
    } help {
        "genkan looks in the folders of PATH and where the installers put it. Setup works without it; install it, then run `genkan check`." /
        "genkan は PATH のフォルダーとインストーラーの標準の場所を調べます。設定は先に進められます。インストール後に `genkan check` を実行してください。"
    }
    TOO_OLD "GK-CLI-005" Problem {
        "{file} is Claude Code {found}; the profile needs {needed} or newer" /
        "{file} は Claude Code {found} です。プロファイルには {needed} 以降が必要です"
    } help {
        "Older versions ignore some of the settings that keep requests in the country, or have faults that were fixed since. Update Claude Code: `claude update`, or as it was installed." /
        "古いバージョンは、リクエストを国内にとどめる設定の一部を無視するか、修正前の不具合があります。`claude update` またはインストールした方法で Claude Code を更新してください。"
    }
    DEFEATED "GK-CLI-006" Problem {
        "{name} ({origin}) defeats the profile" /
        "{name}（{origin}）がプロファイルの設定を打ち消しています"
    } help {
        "A variable or a setting in force sends Claude Code elsewhere than the profile says, or will as soon as another one changes. `genkan setup` removes it from the file that it writes if that is safe; what is set in the shell or in another program's file has to be removed there." /
        "有効になっている変数または設定が、Claude Code をプロファイルとは異なる宛先に向けています（または別の設定が変わるとそうなります）。`genkan setup` は自分が書くファイルから安全に取り除けるものを取り除きます。シェルやほかのファイルにあるものは、そこで取り除いてください。"
    }
    NOT_SET_UP "GK-CLI-010" Problem {
        "profile {profile} is not set up here" /
        "プロファイル {profile} はここには設定されていません"
    } help {
        "genkan hasn't written this profile here, or `genkan use off` removed it, and what Claude Code reads differs from the profile. `genkan setup` shows the changes before it makes them." /
        "genkan がこのプロファイルを書き込んでいないか、`genkan use off` で元に戻されており、Claude Code が読み込む設定がプロファイルと異なります。`genkan setup` は変更内容を表示してから書き込みます。"
    }
    DIFFERS "GK-CLI-011" Problem {
        "{file} differs from profile {profile} (values: {count})" /
        "{file} がプロファイル {profile} の内容と異なります（{count} 件）"
    } help {
        "Values that the profile sets are missing here or were changed: by hand, by Claude Code's own wizard or dialog, or because the profile is newer. `genkan check` lists them; `genkan setup` fixes them." /
        "プロファイルの値がないか、変更されています。手作業、Claude Code 自身のウィザードやダイアログ、プロファイルの更新などが原因です。`genkan check` で一覧を確認し、`genkan setup` で直せます。"
    }
    OVERRIDDEN "GK-CLI-012" Problem {
        "{place} overrides profile {profile} (values: {count})" /
        "{place} がプロファイル {profile} の値を上書きしています（{count} 件）"
    } help {
        "The profile's own file is right, but Claude Code takes another value from a stronger place: a project's folder beats the person's settings, managed settings beat both. Only managed scope can't be overridden by a folder." /
        "プロファイルのファイルは正しいものの、Claude Code はより優先される場所の値を使います。プロジェクトのフォルダーは個人の設定より優先され、管理設定はその両方より優先されます。フォルダーで上書きできないのは管理設定だけです。"
    }
    HIDDEN "GK-CLI-013" Problem {
        "managed settings in {place} are not used (values: {count})" /
        "管理設定 {place} の一部が使われていません（{count} 件）"
    } help {
        "If there are several managed sources, only the one with the highest precedence counts: a property list or policy of an MDM hides the managed files, apart from `env`. Put everything into one source." /
        "管理設定が複数ある場合、優先順位の最も高いものだけが有効です。MDM のプロパティリストやポリシーがあると、`env` を除き、管理ファイルは使われません。1 か所にまとめてください。"
    }
    LEFTOVER "GK-CLI-014" Problem {
        "{name} ({place}) is a leftover" /
        "{name}（{place}）が残っています"
    } help {
        "It has little or no effect as long as the profile is in force, but sends Claude Code elsewhere as soon as it isn't. Remove it there." /
        "プロファイルが有効な間はほぼ影響しませんが、無効になると Claude Code を別の宛先に向けます。書かれている場所から削除してください。"
    }
    LOOK_ALIKE "GK-CLI-015" Problem {
        "{name} ({place}) is not a name that Claude Code reads; the right one is {known}" /
        "{name}（{place}）は Claude Code が読む名前ではありません。正しくは {known} です"
    } help {
        "Claude Code silently ignores names that it doesn't know, and so does its own doctor. Correct the name, or remove it." /
        "Claude Code は知らない名前を何も言わずに無視します（Claude Code 自身の doctor も同様です）。名前を直すか、削除してください。"
    }
    OUTSIDE_ENV "GK-CLI-089" Problem {
        "Claude Code doesn't read what stands outside of `env` in {place}: {names}" /
        "{place} の `env` の外に書かれたものは、Claude Code に読み込まれません: {names}"
    } help {
        "In settings.json, variables only apply inside of `env`: `{\"env\": {\"AWS_REGION\": \"ap-northeast-1\"}}`. Claude Code says nothing about those beside it." /
        "settings.json では、環境変数は `env` の中に書いたものだけが有効です（例: `{\"env\": {\"AWS_REGION\": \"ap-northeast-1\"}}`）。`env` の外にある環境変数について、Claude Code は何も表示しません。"
    }
    NEVER_READ "GK-CLI-016" Problem {
        "{file}: Claude Code never reads {keys} there" /
        "{file}: Claude Code はここにある {keys} を読み込みません"
    } help {
        "The file is Claude Code's own state file. Settings belong in settings.json, which `genkan setup` writes." /
        "このファイルは Claude Code 自身の記録用です。設定は settings.json に書きます（`genkan setup` が書き込みます）。"
    }
    WRONG_FILE "GK-CLI-017" Problem {
        "{file} is never read; Claude Code reads {meant}" /
        "{file} は読み込まれません。Claude Code が読むのは {meant} です"
    } help {
        "Nothing in a file of another name, or in a folder of an older version, is in force. Move what is needed, and remove the file." /
        "名前の異なるファイルや、古いバージョンのフォルダーにあるファイルの内容は有効になりません。必要な内容を移してから削除してください。"
    }
    HOOK_BROKEN "GK-CLI-018" Problem {
        "the program that Claude Code's hooks start does not run: {program}" /
        "Claude Code のフックが起動するプログラムが実行できません: {program}"
    } help {
        "Claude Code only says \"Error running awsAuthRefresh\", and then signs with whatever credentials are there or not at all. Run `genkan setup` with a genkan in a permanent place." /
        "Claude Code には \"Error running awsAuthRefresh\" としか表示されず、その後は手元の認証情報で署名するか、署名できません。移動しない場所に置いた genkan で `genkan setup` を実行してください。"
    }
    HOOK_OTHER "GK-CLI-019" Problem {
        "Claude Code's hooks start genkan {found}; this is {own}" /
        "Claude Code のフックは genkan {found} を起動します（これは {own} です）"
    } help {
        "Two versions of genkan are on this machine. `genkan setup` with the one you want makes the hooks use it." /
        "この端末に 2 つのバージョンの genkan があります。使いたい方で `genkan setup` を実行すると、フックもそれを使います。"
    }
    SEVERAL "GK-CLI-020" Problem {
        "Claude Code is installed {count} times; the PATH here starts {file} ({found})" /
        "Claude Code が {count} か所にあります。ここの PATH で起動するのは {file}（{found}）です"
    } help {
        "Which one is started depends on the order of PATH, which a shell's start files may change. An update of one doesn't touch the others: remove those that nobody uses." /
        "どれが起動するかは PATH の順序で決まり、シェルの起動ファイルで変わることがあります。1 つを更新してもほかは変わりません。使っていないものは削除してください。"
    }
    NEWER "GK-CLI-021" Problem {
        "Claude Code {found} is newer than those that the residency was verified with ({known})" /
        "Claude Code {found} は、国内処理を検証したバージョン（{known}）より新しいものです"
    } help {
        "What genkan says about Claude Code was observed with the versions that it knows. Newer ones may have models and settings that it doesn't know; update genkan." /
        "genkan の判断は、確認済みのバージョンの動作に基づいています。新しいバージョンには未確認のモデルや設定があるかもしれません。genkan を更新してください。"
    }
    FIELD_IGNORED "GK-CLI-022" Problem {
        "{place}: Claude Code leaves out {keys}" /
        "{place}: Claude Code は {keys} を無視します"
    } help {
        "In managed settings only the value of the wrong type is left out, and the rest applies. The evidence says what is expected." /
        "管理設定では、型の誤った値だけが無視され、残りは有効です。期待される型は根拠の欄にあります。"
    }
    CANNOT_BE_READ "GK-CLI-023" Problem {
        "{place} cannot be read" /
        "{place} を読み取れません"
    } help {
        "genkan, run as this user, has no permission to read it, or it isn't a file. Claude Code probably can't read it either." /
        "このユーザーで起動した genkan には読み取る権限がないか、ファイル以外のものがあります。Claude Code でも同じことが起きると考えられます。"
    }
    NOT_COMPARED "GK-CLI-024" Problem {
        "the settings could not be compared with profile {profile}" /
        "設定をプロファイル {profile} と比較できませんでした"
    } help {
        "A file that the comparison needs is broken or can't be read; the evidence names it. `genkan check` says the same." /
        "比較に必要なファイルが壊れているか、読み取れません（根拠の欄を参照）。`genkan check` でも同じ内容が表示されます。"
    }
    TRAFFIC "GK-CLI-025" Done {
        "other traffic of Claude Code: {open} of {all} kinds are enabled" /
        "Claude Code が独自に行うその他の通信: {all} 件中 {open} 件が有効です"
    } help {
        "Besides the model, Claude Code calls other hosts for its own purposes. The list is what was recorded in a closed network with the version that genkan knows, with the switch for each; it may not be complete. It doesn't include what plug-ins, MCP servers and tools call." /
        "Claude Code はモデル以外にも、独自の目的でほかのホストに接続します。一覧は、genkan が確認したバージョンを閉じたネットワークで記録した結果と、それぞれの停止方法です。すべてとは限りません。プラグイン、MCP サーバー、ツールの通信は含みません。"
    }
    AS_INTENDED "GK-CLI-026" Done {
        "Claude Code {version}, all {count} values as the profile intends" /
        "Claude Code {version}（{count} 件の値はすべてプロファイルどおり）"
    } help {
        "Every value that the profile sets is in force in Claude Code's merged settings." /
        "プロファイルで定めた値は、Claude Code の最終的な設定ですべて有効です。"
    }
    OLDER "GK-CLI-051" Problem {
        "Claude Code {found} is older than those that the residency was verified with ({known})" /
        "Claude Code {found} は、国内処理を検証したバージョン（{known}）より古いものです"
    } help {
        "What genkan says about Claude Code was observed with the versions that it names. No problem is known with this one, but it hasn't been verified: update Claude Code." /
        "genkan の判断は、示したバージョンの動作に基づいています。このバージョンに既知の問題はありませんが、検証もされていません。Claude Code を更新してください。"
    }
    BROKEN_VERSION "GK-CLI-052" Problem {
        "Claude Code {found} is known to break what the profile promises: {why}" /
        "Claude Code {found} では、プロファイルの内容が守られないことが分かっています: {why}"
    } help {
        "Don't use this version for work that has to stay in the allowed regions; use one that was verified ({known})." /
        "国内処理を守る必要がある作業には、このバージョンを使わないでください。検証済みのバージョンは {known} です。"
    }
    IGNORES_MANAGED "GK-CLI-053" Problem {
        "{file} is Claude Code {found}, which ignores managed settings, so nothing in the profile is enforced there" /
        "{file}（Claude Code {found}）は管理設定を無視するため、そこではプロファイルの内容は強制されません"
    } help {
        "Managed settings in a drop-in folder take effect from 2.1.101 on. Remove this version or update it. A person can install an old one in a folder of their own; only a policy in AWS or a filter on outgoing traffic prevents that." /
        "ドロップインフォルダーの管理設定が有効になるのは 2.1.101 以降です。このバージョンを削除するか更新してください。利用者は自分のフォルダーに古いバージョンを入れられるため、それに対しては AWS のポリシーか外向き通信の制限だけが有効です。"
    }
    LETS_OUT "GK-CLI-054" Problem {
        "with Claude Code {found} requests can leave the allowed regions in spite of these settings; {needed} is the first version that keeps to them" /
        "Claude Code {found} では、この設定があってもリクエストが許可リージョンの外に出る可能性があります。{needed} 以降が必要です"
    } help {
        "Older versions were run with what genkan writes. Up to 2.1.75 an empty base URL is taken for Anthropic's own host, and one unknown hook event makes the whole file invalid; up to 2.1.162 a model name outside the list is sent as it was typed. Setup writes nothing for such a version. Update Claude Code: `claude update`, or as it was installed." /
        "古いバージョンを、genkan が書く設定とともに実際に動かして確認しました。2.1.75 までは、空のベース URL が Anthropic 自身のホストとして扱われ、未知のフックイベントが 1 つあるだけでファイル全体が無効になります。2.1.162 までは、一覧にないモデル名が入力どおりに送られます。このようなバージョンに対して setup は何も書きません。`claude update` またはインストールした方法で Claude Code を更新してください。"
    }
    IGNORES_KEYS "GK-CLI-055" Problem {
        "Claude Code {found} ignores {names}, which the profile needs; {needed} reads all of it" /
        "Claude Code {found} は、プロファイルに必要な {names} を無視します。{needed} 以降はすべて読みます"
    } help {
        "These settings came with a later version, so what they are for isn't in force: onFailure stops a prompt whose guard fails, PreModelSwitch has the guard asked before a change of model, availableModelsMatch and allowedProviders close the list of models and of providers exactly, NODE_EXTRA_CA_CERTS in the settings names the company's certificate authority (older versions read it from the shell alone). Update Claude Code: `claude update`, or as it was installed." /
        "これらの設定は後のバージョンで追加されたため、その役割は働いていません。onFailure はガードが失敗したときにプロンプトを止め、PreModelSwitch はモデルを切り替える前にガードを呼び、availableModelsMatch と allowedProviders はモデルとプロバイダーの一覧を厳密に閉じ、NODE_EXTRA_CA_CERTS は会社の認証局を指定します（古いバージョンはシェルの変数だけを読みます）。`claude update` またはインストールした方法で Claude Code を更新してください。"
    }
    CLOSED_TO_PEOPLE "GK-CLI-060" Problem {
        "{file}: ordinary users of this machine can't read it, so Claude Code doesn't apply managed settings" /
        "{file}: この端末の一般ユーザーが読み取れないため、Claude Code は管理設定を適用しません"
    } help {
        "Claude Code and its hooks run with the rights of whoever starts them. Managed settings that this user can't read are not in effect, and prompts are sent with whatever credentials are there. `sudo genkan setup --scope managed` restores the modes of genkan's own files and folders; other files and folders have to be fixed by their owner." /
        "Claude Code とそのフックは、起動したユーザーの権限で動きます。そのユーザーが読み取れない管理設定は適用されず、プロンプトは手元にある認証情報で送信されます。genkan のファイルとフォルダーのモードは `sudo genkan setup --scope managed` で直ります。それ以外のものは、その所有者が直してください。"
    }
    CLOSED_TO_HOOKS "GK-CLI-107" Problem {
        "{file}: ordinary users of this machine can't read it, so genkan's hooks fail for them" /
        "{file}: この端末の一般ユーザーが読み取れないため、genkan のフックが失敗します"
    } help {
        "Hooks run with the rights of whoever starts Claude Code, and need the stored profile and the program. Where the guard can't run, Claude Code stops the prompt; without the guard, `genkan credentials` gives no keys. `sudo genkan setup --scope managed` restores the modes of genkan's own files and folders; a program that was installed otherwise, and folders above it, need `chmod a+rX` by an administrator." /
        "フックは Claude Code を起動したユーザーの権限で動き、保存されたプロファイルとプログラムを必要とします。ガードが動けないとき、Claude Code はプロンプトを止めます。ガードがない場合も、`genkan credentials` はキーを返せません。genkan のファイルとフォルダーのモードは `sudo genkan setup --scope managed` で直ります。別の方法でインストールしたプログラムとその上位のフォルダーは、管理者が `chmod a+rX` で直してください。"
    }
    CLOSED_RECORD "GK-CLI-108" Problem {
        "{file}: ordinary users of this machine can't read it, so genkan's commands can't compare it for them" /
        "{file}: この端末の一般ユーザーが読み取れないため、genkan のコマンドはその内容を比較できません"
    } help {
        "Claude Code applies the managed settings, and hooks read the copy that setup stored: nothing that is in force changes. `genkan check`, `status` and `setup` of a person read this file too. `sudo genkan setup --scope managed` restores its mode." /
        "Claude Code は管理設定を適用し、フックは setup が保存したコピーを読むため、有効な内容は変わりません。各ユーザーの `genkan check`、`status`、`setup` はこのファイルも読みます。モードは `sudo genkan setup --scope managed` で直ります。"
    }
    CLOSED_DROP_IN "GK-CLI-105" Problem {
        "{file}: ordinary users of this machine can't read it, so Claude Code doesn't apply what is in it" /
        "{file}: この端末の一般ユーザーが読み取れないため、Claude Code はその内容を適用しません"
    } help {
        "Claude Code runs with the rights of whoever starts it. At each start it says that managed settings failed to load, and goes on with the other files beside this one. Whoever put the file there has to let everybody read it (`chmod a+r`), or to remove it." /
        "Claude Code は起動したユーザーの権限で動きます。起動のたびに管理設定を読み込めないと表示し、ほかのファイルの設定だけで動作を続けます。ファイルを置いた管理者が、全員が読み取れるようにするか（`chmod a+r`）、削除してください。"
    }
    OPEN_TO_OTHERS "GK-CLI-061" Problem {
        "{file}: someone who is not an administrator can change it, and with it the managed settings" /
        "{file}: 管理者以外のユーザーが変更でき、管理設定を書き換えられます"
    } help {
        "Managed settings, the stored profile and the program that the hooks start have to belong to root, with no write permission for anybody else, and so do the folders above them. `sudo genkan setup --scope managed` gives genkan's own files and folders back to root; other files and folders have to be fixed by an administrator." /
        "管理設定、保存されたプロファイル、フックが起動するプログラムと、その上位のフォルダーは root の所有で、ほかのユーザーに書き込み権限がないことが必要です。genkan のファイルとフォルダーは `sudo genkan setup --scope managed` で root に戻ります。それ以外のものは、管理者が権限を直してください。"
    }
    COPY_CHANGED "GK-CLI-062" Problem {
        "{file}: the stored profile was changed or removed since setup" /
        "{file}: 保存されたプロファイルが、setup の後に変更または削除されています"
    } help {
        "Hooks, the guard and the sign-in use this copy. Only `genkan setup` is supposed to write it. `genkan setup` writes it again from the profile's source." /
        "フック、ガード、サインインは、`genkan setup` が書いたこのコピーに従います。ほかのプログラムや人が変更するものではありません。`genkan setup` を実行すると、プロファイルの配布元から書き直します。"
    }
    ANOTHER_APPLIED "GK-CLI-106" Problem {
        "{profile} isn't applied here: {other} is" /
        "ここに適用されているのは {profile} ではなく {other} です"
    } help {
        "Without a name the machine-wide default is meant (`profile.toml`), and another profile was set up here. Where that is right, name it: `genkan check --profile NAME`, in what runs it for the fleet as well (or GENKAN_PROFILE there); or make it this machine's default. Where it isn't, `genkan setup` puts the default in its place." /
        "名前を指定しない場合は端末全体の既定（`profile.toml`）が対象になりますが、ここには別のプロファイルが設定されています。それで正しければ、名前を指定してください（`genkan check --profile 名前`。端末管理から実行する場合も同様で、GENKAN_PROFILE でも指定できます）。または、そのプロファイルをこの端末の既定にしてください。正しくなければ、`genkan setup` で既定のプロファイルに置き換わります。"
    }
    SOURCE_NEWER "GK-CLI-063" Problem {
        "{file}: the profile's source is newer; genkan setup has not been run with it" /
        "{file}: プロファイルの配布元が新しくなっていますが、genkan setup がまだ実行されていません"
    } help {
        "Hooks, the guard and the sign-in use the copy that `genkan setup` stored. A profile that was distributed since takes effect once `genkan setup` has run; until then `genkan check` names the version that is in force." /
        "フック、ガード、サインインは、`genkan setup` が保存したコピーに従います。その後に配布されたプロファイルは、`genkan setup` を実行すると有効になります。それまで `genkan check` は有効なバージョンを表示します。"
    }
    EMPTY "GK-CLI-071" Problem {
        "{file}, which a terminal starts as Claude Code, is an empty file" /
        "ターミナルで Claude Code として起動する {file} の中身が空です"
    } help {
        "An installation or an update was interrupted. When a shell starts such a file, it exits at once without any output. Install Claude Code again." /
        "インストールまたは更新が途中で終わっています。このファイルを起動しても、何も表示されずにすぐ終了します。Claude Code をインストールし直してください。"
    }
    TOO_NEW "GK-CLI-070" Problem {
        "{file} is Claude Code {found}; the profile allows {needed} at most" /
        "{file} は Claude Code {found} です。プロファイルで使えるのは {needed} までです"
    } help {
        "`claude.maximum_version` is the newest version that the organization has tried. A newer one may know other names for models, or treat settings otherwise. The administrator of this machine installs an approved version, or tries the new one and raises the bound. With `claude.enforce_version` in managed scope Claude Code itself refuses to start." /
        "`claude.maximum_version` は組織が確認した最新のバージョンです。それより新しいものは、モデル名や設定の扱いが異なることがあります。端末管理者が、承認されたバージョンをインストールするか、新しいバージョンを確認して上限を上げてください。managed スコープで `claude.enforce_version` を有効にすると、Claude Code 自体が起動を拒否します。"
    }
    HOOK_STOPS "GK-CLI-072" Problem {
        "a hook blocks everything that it is asked about ({event}): its script {file} isn't there" /
        "{event} フックのスクリプト {file} がないため、対象の操作がすべて止められます"
    } help {
        "Python and sh exit with 2 if the script doesn't exist, and Claude Code takes exit code 2 as a refusal: each prompt, or each tool, is blocked. Put the script back, or remove the hook from the settings." /
        "スクリプトがないと Python と sh は 2 で終了し、Claude Code はそれを拒否と解釈します。そのため、すべてのプロンプトまたはツールが止められます。スクリプトを戻すか、設定からフックを削除してください。"
    }
    HOOKS_UNTRIED "GK-CLI-086" Done {
        "hooks that aren't genkan's may block or delay prompts, and doctor doesn't run them (hooks: {count})" /
        "genkan 以外のフックがプロンプトを止めたり遅らせたりすることがあります。doctor では実行していません（{count} 件）"
    } help {
        "Claude Code asks every UserPromptSubmit hook before it sends a prompt; one that ends with 2, or answers “block”, stops it. For a SessionStart hook it waits at its start, for a Stop hook at the end of each answer (without `timeout` up to 10 minutes), and a Stop hook that ends with 2 has it answer anew, or show no answer. `genkan doctor --with-client` starts Claude Code once, with these hooks, and shows whether a prompt gets through." /
        "Claude Code は、プロンプトを送る前に UserPromptSubmit のすべてのフックに確認します。終了コード 2 または block の応答があると、送信されません。起動時は SessionStart、応答の終わりには Stop のフックを待ちます（`timeout` がなければ最長 10 分）。Stop のフックが 2 で終了すると、応答がやり直されるか、表示されません。`genkan doctor --with-client` は、これらのフックを含めて Claude Code を 1 回起動し、プロンプトが通るかを確認します。"
    }
    TOOL_HOOKS_UNTRIED "GK-CLI-092" Done {
        "hooks that aren't genkan's are asked before every tool, and may stop or delay it (hooks: {count})" /
        "genkan 以外のフックがすべてのツールの前に呼ばれ、ツールを止めたり遅らせたりすることがあります（{count} 件）"
    } help {
        "A PreToolUse hook without a matcher, or with `*`, runs before each Bash, Read and Edit; one that ends with 2 refuses the tool, and Claude Code waits for a slow one (without `timeout` up to 10 minutes). doctor runs none of them: if prompts are answered and tools fail or hang, run the hook's command by hand." /
        "matcher のない、または `*` の PreToolUse フックは、Bash、Read、Edit などのたびに実行されます。2 で終了するとツールは拒否され、遅い場合は Claude Code が待ちます（`timeout` がなければ最長 10 分）。doctor では実行していません。プロンプトには応答があり、ツールだけが失敗または停止する場合は、フックのコマンドを手動で実行して確認してください。"
    }
    ADDED "GK-CLI-088" Done {
        "{names} adds to Claude Code's requests what doctor's own don't have" /
        "{names} により、doctor のリクエストにはないものが Claude Code のリクエストに加わります"
    } help {
        "Not every provider, model or gateway takes further betas or fields: “invalid beta flag” and “Extra inputs are not permitted” come of them; longer answers (CLAUDE_CODE_MAX_OUTPUT_TOKENS) are reserved against the quota in advance, and throttled where it is small. `genkan doctor --with-client` sends one of Claude Code's own requests, with all of it." /
        "ベータやフィールドの追加は、プロバイダー、モデル、ゲートウェイによっては受け付けられません（「invalid beta flag」「Extra inputs are not permitted」）。長い回答（CLAUDE_CODE_MAX_OUTPUT_TOKENS）は、その分がクォータから先に確保されるため、クォータが小さいとスロットリングされます。`genkan doctor --with-client` は、追加分を含めて Claude Code 自身のリクエストを 1 回送ります。"
    }
    JOINED_HEADERS "GK-CLI-090" Problem {
        "ANTHROPIC_CUSTOM_HEADERS ({place}) holds several headers on one line, which are sent as one" /
        "ANTHROPIC_CUSTOM_HEADERS（{place}）では複数のヘッダーが 1 行に書かれているため、1 つのヘッダーとして送られます"
    } help {
        "Claude Code separates headers at line breaks alone. Behind a comma, a semicolon or `\\n` written as two characters, everything belongs to the first header's value: a key becomes a wrong key, and the other headers are missing. In settings.json a line break is `\\n`, in a shell `$'…\\n…'`." /
        "Claude Code がヘッダーを区切るのは改行だけです。カンマ、セミコロン、2 文字で書かれた `\\n` の後ろは、すべて最初のヘッダーの値になります。キーは誤ったキーになり、ほかのヘッダーは送られません。改行は、settings.json では `\\n`、シェルでは `$'…\\n…'` と書きます。"
    }
    LOST_HEADERS "GK-CLI-093" Problem {
        "{by} replaces ANTHROPIC_CUSTOM_HEADERS of {place}, so these headers aren't sent: {names}" /
        "{place} の ANTHROPIC_CUSTOM_HEADERS は {by} の値に置き換えられるため、次のヘッダーは送られません: {names}"
    } help {
        "Of this variable the value of the strongest layer counts as a whole; headers of other files, or of the shell, aren't added to it. Policies and gateways may ask for what is missing: a guardrail (X-Amzn-Bedrock-GuardrailIdentifier), a team, a second key." /
        "この環境変数は、最も優先される設定の値だけが使われ、ほかのファイルやシェルのヘッダーは追加されません。ガードレール（X-Amzn-Bedrock-GuardrailIdentifier）、チーム名、2 つ目のキーなど、ポリシーやゲートウェイが求めるヘッダーが欠けることがあります。"
    }
    HOME_ONLY "GK-CLI-094" Problem {
        "{file} counts only where Claude Code is started in your home folder ({keys})" /
        "{file} は、Claude Code をホームフォルダーで起動したときだけ有効です（{keys}）"
    } help {
        "A settings.local.json belongs to the folder that it stands in: the home folder, as a project. What should count in every folder belongs to ~/.claude/settings.json." /
        "settings.local.json は、置かれたフォルダー（この場合はホームフォルダー）をプロジェクトとした設定です。どのフォルダーでも有効にする設定は ~/.claude/settings.json に書きます。"
    }
    QUOTED "GK-CLI-095" Problem {
        "quotation marks are part of the value of {names} ({place})" /
        "{names} の値に引用符そのものが含まれています（{place}）"
    } help {
        "Nobody takes them off: the name that is looked for is one with quotation marks. A shell takes them off, and `docker run --env-file`, a unit of systemd's EnvironmentFile in some forms, an IDE's list of variables and `set NAME=\"…\"` of Windows don't." /
        "引用符は取り除かれず、引用符の付いた名前や値として扱われます。シェルは取り除きますが、`docker run --env-file`、IDE の環境変数の一覧、Windows の `set 名前=\"…\"` などは取り除きません。"
    }
    OTHER_AWS_FILE "GK-CLI-091" Problem {
        "{name} = {value} ({place}) leads Claude Code to another AWS file than {file}⟦: {what}⟧" /
        "{name} = {value}（{place}）により、Claude Code は {file} ではない AWS の設定ファイルを読みます⟦（{what}）⟧"
    } help {
        "A variable in Claude Code's settings counts for Claude Code alone: the AWS CLI and genkan in this shell read the other file. In settings nobody expands `~` or `$HOME`: write the full path." /
        "Claude Code の設定に書かれた環境変数は、Claude Code だけに適用されます。このシェルの AWS CLI と genkan は、もう一方のファイルを読みます。設定の中の `~` や `$HOME` は展開されないため、フルパスで書いてください。"
    }
    NO_TIME "GK-CLI-087" Problem {
        "{name} = {value} ({place}): Claude Code gives up after {milliseconds} ms" /
        "{name} = {value}（{place}）のため、Claude Code は {milliseconds} ミリ秒で中断します"
    } help {
        "The value is in milliseconds, and decimals or a unit behind it are dropped: 600 is less than a second, `10s` ten milliseconds. A model's answer may take minutes; without the variable Claude Code waits ten minutes for an answer (API_TIMEOUT_MS) and one for AWS credentials (CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS)." /
        "値の単位はミリ秒で、小数点以下や後ろの単位は無視されます（600 は 1 秒未満、`10s` は 10 ミリ秒）。モデルの応答には数分かかることがあります。変数がない場合の待ち時間は、応答が 10 分（API_TIMEOUT_MS）、AWS の認証情報が 1 分（CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS）です。"
    }
    WRAPPED "GK-CLI-073" Problem {
        "{place}: `claude` in a terminal is started with {names}" /
        "{place}: ターミナルの `claude` は {names} を指定して起動されます"
    } help {
        "A terminal runs this script, alias or function when you type `claude`, or has this exported variable. A flag takes precedence over every settings file, and a variable counts if no file sets it, so what is said here about the settings may not apply." /
        "ターミナルで claude を実行すると、このスクリプト、エイリアス、関数、または export された環境変数が使われます。引数はどの設定ファイルよりも優先され、環境変数は設定ファイルにない場合に有効になるため、設定についての判定が当てはまらないことがあります。"
    }
    STATE_TORN "GK-CLI-074" Problem {
        "Claude Code doesn't start: {file} isn't JSON (line {line}, column {column})" /
        "Claude Code が起動しません: {file} が JSON ではありません（{line} 行 {column} 列）"
    } help {
        "Claude Code keeps its own state there (sign-ins, trusted folders, MCP servers) and exits if it can't be read; a full disk or a killed program can damage it. Copies are in `backups` in Claude Code's folder. Without one, rename the file: Claude Code writes a new one and asks a few questions again." /
        "Claude Code が自身の状態（サインイン、信頼したフォルダー、MCP サーバー）を保存するファイルで、読み取れないと起動しません。ディスクの空き不足や強制終了で壊れることがあります。Claude Code のフォルダーの `backups` に控えがあります。控えがない場合はファイルを別の名前にすると、新しく作成されます（いくつかの質問に答え直します）。"
    }
    BYPASS_AS_ROOT "GK-CLI-075" Problem {
        "Claude Code doesn't start as root while {place} sets permissions.defaultMode to bypassPermissions" /
        "{place} の permissions.defaultMode が bypassPermissions のため、root では Claude Code が起動しません"
    } help {
        "With this mode Claude Code asks for no permission, and refuses that to root. Use another user, or another mode; if the container itself is a sandbox, set IS_SANDBOX=1." /
        "このモードでは許可の確認がなく、root での起動は拒否されます。別のユーザーで実行するか、別のモードにしてください。コンテナー自体がサンドボックスである場合は、IS_SANDBOX=1 で示せます。"
    }
    HELPER_FAILS "GK-CLI-096" Problem {
        "the program that makes Claude Code's managed settings fails ({program}⟦: {what}⟧)" /
        "Claude Code の管理設定を生成するプログラム {program} が失敗します⟦（{what}）⟧"
    } help {
        "With `policyHelper` Claude Code runs this program at each start and takes its managed settings from it; where it fails, it refuses to start (“policyHelper failed”), for everybody on this machine. Only an administrator can fix or replace it. An entry below `policyHelpers` with `onFailure: \"continue\"` or `defaultSettings` lets Claude Code start without it." /
        "`policyHelper` があると、Claude Code は起動のたびにこのプログラムを実行し、その出力を管理設定として使います。失敗すると、この端末では誰も Claude Code を起動できません（「policyHelper failed」）。修正や置き換えは管理者が行います。`policyHelpers` の項目に `onFailure: \"continue\"` または `defaultSettings` があれば、失敗しても起動します。"
    }
    SANDBOX_MISSING "GK-CLI-076" Problem {
        "Claude Code doesn't start without its sandbox ({place}), and {programs} isn't on the PATH" /
        "{place} の設定によりサンドボックスなしでは Claude Code が起動しませんが、PATH に {programs} がありません"
    } help {
        "sandbox.failIfUnavailable makes the sandbox a condition. On Linux it takes bubblewrap (bwrap) and socat, from the distribution's packages of these names; PATH of the shell counts, not `env.PATH` of the settings." /
        "sandbox.failIfUnavailable により、サンドボックスが起動の条件になっています。Linux では bubblewrap（bwrap）と socat が必要で、同名のパッケージでインストールできます。使われるのはシェルの PATH で、設定の `env.PATH` ではありません。"
    }
    VERSION_REFUSED "GK-CLI-077" Problem {
        "Claude Code {found} doesn't start: {place} requires {bound} {wanted}" /
        "Claude Code {found} は起動しません（{place} の指定: {bound} {wanted}）"
    } help {
        "requiredMinimumVersion and requiredMaximumVersion of managed settings keep other versions from starting. Install one that they allow, as your company distributes it (`claude install VERSION`); update and install are allowed meanwhile." /
        "管理設定の requiredMinimumVersion と requiredMaximumVersion により、範囲外のバージョンは起動しません。組織の配布手順、または `claude install バージョン` で、範囲内のバージョンをインストールしてください（update と install は実行できます）。"
    }
    DOES_NOT_RUN "GK-CLI-078" Problem {
        "{file}, which a terminal starts as Claude Code, doesn't run on this machine (it ends with {exit})" /
        "ターミナルで Claude Code として起動する {file} が、この端末では動作しません（終了コード {exit}）"
    } help {
        "genkan started it with `--version`, as the system's shell does; its or the shell's output is in the evidence. It may be a program for another kind of machine or processor, lack an interpreter or a library, be the placeholder that npm installs when install scripts are switched off, or a version manager's shim with no version selected; security software may also kill it." /
        "genkan がシェルと同じ方法で `--version` を付けて起動し、その出力を根拠の欄に示しています。原因として、別の種類の端末や CPU 用のプログラム、インタープリターやライブラリの不足、インストールスクリプトを無効にした npm が残す代替ファイル、バージョン管理ツールでバージョンが選択されていない状態、セキュリティソフトによる強制終了が考えられます。"
    }
    SILENT "GK-CLI-085" Problem {
        "Claude Code gives no answer: {file} --version doesn't end" /
        "Claude Code が応答しません: {file} --version が終了しません"
    } help {
        "It was started for its version alone, and was still running after all the time that doctor had. Run that command yourself: if it doesn't end, install Claude Code again; if a script or wrapper stands there, look at what it waits for." /
        "バージョンの表示だけを求めて起動しましたが、doctor の制限時間内に終了しませんでした。同じコマンドを実行し、終了しない場合は Claude Code をインストールし直してください。スクリプトやラッパーの場合は、何を待っているかを確認してください。"
    }
    OTHER_PROGRAM "GK-CLI-079" Problem {
        "{file}, which a terminal starts as claude, isn't Claude Code" /
        "ターミナルで claude として起動する {file} は Claude Code ではありません"
    } help {
        "Another program has the same name and comes first on the PATH; its answer to `--version` is in the evidence. Claude Code answers with its version and its name." /
        "同じ名前の別のプログラムが PATH で先に見つかります。`--version` への応答を根拠の欄に示しています（Claude Code はバージョンと名前を返します）。"
    }
    FOLDER_GONE "GK-CLI-080" Problem {
        "the folder that this shell is in no longer exists" /
        "シェルの現在のフォルダーがすでに存在しません"
    } help {
        "It was deleted or moved after the shell changed into it, as happens with worktrees and builds. Claude Code doesn't start in a folder that doesn't exist." /
        "移動した後に、フォルダーが削除または移動されています（worktree やビルドでよく起こります）。存在しないフォルダーでは Claude Code は起動しません。"
    }
    STALE_ALIAS "GK-CLI-081" Problem {
        "the alias claude in {place} points to {target}, which doesn't exist" /
        "{place} のエイリアス claude の参照先 {target} が存在しません"
    } help {
        "In a shell, an alias takes precedence over the PATH. An older installer of Claude Code wrote this one into the shell's start file, and its target has been removed since. Remove the line and open a new terminal." /
        "シェルではエイリアスが PATH より優先されます。以前のインストーラーが起動ファイルに書いたエイリアスが、参照先の削除後も残っています。この行を削除し、新しいターミナルを開いてください。"
    }
    IDLE_HELPER "GK-CLI-083" Problem {
        "{place} makes Claude Code run a command for a key that isn't sent anywhere (apiKeyHelper)" /
        "{place} の apiKeyHelper により、どこにも送られないキーのためにコマンドが実行されます"
    } help {
        "Only a gateway uses the key of apiKeyHelper. With a cloud provider Claude Code still runs the command, at each start and with your permissions, and continues if it fails. In a folder's settings it usually belongs to another tool or to an earlier gateway." /
        "apiKeyHelper のキーを使うのはゲートウェイだけです。クラウドを使う場合も、Claude Code は起動のたびにこのコマンドを利用者の権限で実行し、失敗しても続行します。フォルダーの設定にある場合は、多くがほかのツールや以前のゲートウェイのものです。"
    }
    UNUSABLE "GK-CLI-084" Problem {
        "Claude Code is installed, but can't be started: {files}" /
        "Claude Code（{files}）はありますが、起動できません"
    } help {
        "A shell reports \"Permission denied\", \"No such file or directory\" or \"command not found\". The reason is stated beside it." /
        "シェルでは \"Permission denied\"、\"No such file or directory\"、\"command not found\" と表示されます。起動できない理由を併記しています。"
    }
    NO_TEMPORARY "GK-CLI-097" Problem {
        "Claude Code doesn't start: it can't use {folder} for temporary files ({what})" /
        "Claude Code が起動しません: 一時ファイル用の {folder} を使用できません（{what}）"
    } help {
        "Claude Code keeps temporary files in a folder `claude-` with the user's number, in CLAUDE_CODE_TMPDIR, else TMPDIR, else /tmp, and refuses one that belongs to somebody else or is a link. On a shared machine, or after a command with sudo, another user may have made it first." /
        "Claude Code は、CLAUDE_CODE_TMPDIR、TMPDIR、/tmp の順に選ばれた場所の `claude-ユーザー番号` フォルダーを一時ファイルに使い、所有者が異なる場合やリンクの場合は使用を拒否します。共有の端末や sudo での実行により、別のユーザーが先に作成していることがあります。"
    }
    IMPOSSIBLE_HEADERS "GK-CLI-098" Problem {
        "Claude Code's requests fail: ANTHROPIC_CUSTOM_HEADERS ({place}) has headers that HTTP can't carry ({names})" /
        "Claude Code のリクエストが失敗します: ANTHROPIC_CUSTOM_HEADERS（{place}）に HTTP で送れないヘッダーがあります（{names}）"
    } help {
        "A header's name has letters, digits and hyphens, without blanks; its value has letters of Latin-1 at most, on Amazon Bedrock of ASCII, and no control characters. Claude Code stops at another one (“Header '…' has invalid value”, “Invalid header name”, “Invalid ANTHROPIC_CUSTOM_HEADERS”), AWS refuses the signature, or a server answers 400. Whoever needs Japanese there has to agree with the recipient on a form such as percent-encoding." /
        "ヘッダー名には英数字とハイフンを使い、空白は使えません。値に使えるのは Latin-1 の文字まで（Amazon Bedrock では ASCII のみ）で、制御文字は使えません。それ以外があると、Claude Code がそこで中止するか（「Header '…' has invalid value」「Invalid header name」「Invalid ANTHROPIC_CUSTOM_HEADERS」）、AWS が署名を拒否するか、サーバーが 400 を返します。日本語が必要な場合は、パーセントエンコーディングなどの形式を受け取る側と決めてください。"
    }
    NO_HEADER "GK-CLI-099" Problem {
        "line {lines} of ANTHROPIC_CUSTOM_HEADERS ({place}) has no colon and isn't sent" /
        "ANTHROPIC_CUSTOM_HEADERS（{place}）の {lines} 行目にコロンがないため、送られません"
    } help {
        "A header is `Name: value`; Claude Code leaves a line without a colon out and says nothing. A gateway or policy then refuses requests for want of it." /
        "ヘッダーは「名前: 値」の形式です。コロンのない行は何の表示もなく除かれ、そのヘッダーを求めるゲートウェイやポリシーに拒否されることがあります。"
    }
    HINDERED "GK-CLI-100" Problem {
        "{name} = {value} ({place}) leaves Claude Code no session" /
        "{name} = {value}（{place}）があると、Claude Code のセッションが始まりません"
    } help {
        "Some variables are for the programs that start Claude Code (an editor, an agent, a build), or have to have a certain form. In a shell that such a program has opened they go on counting. Remove the variable and start Claude Code from a new shell." /
        "変数の中には、Claude Code を起動するプログラム（エディター、エージェント、ビルド）のためのものや、決まった形式が必要なものがあります。そのようなプログラムが開いたシェルでは、設定されたまま残ります。変数を外し、新しいシェルから Claude Code を起動してください。"
    }
    FEW_FILES "GK-CLI-101" Problem {
        "this shell allows {limit} open files (ulimit -n), too few for Claude Code" /
        "このシェルで同時に開けるファイルは {limit} 個（ulimit -n）で、Claude Code には足りません"
    } help {
        "What is started here fails in changing places: a file, a connection, a helper (“EMFILE”, “too many open files”, “ran out of file descriptors”). doctor itself may have seen less than there is." /
        "ここから起動するプログラムは、ファイル、接続、補助コマンドなど、その都度違う箇所で失敗します（「EMFILE」、「too many open files」、「ran out of file descriptors」）。doctor の確認も不完全な場合があります。"
    }
    NO_ROOM "GK-CLI-082" Problem {
        "there is no room left where Claude Code writes ({folder})" /
        "Claude Code の書き込み先（{folder}）に空き容量がありません"
    } help {
        "The file system is full (its blocks, or its inodes: df -h and df -i), or this user's quota of it. Claude Code may still answer and then exit with ENOSPC, and the files that it saves may be damaged." /
        "ファイルシステムの空き容量か inode（df -h、df -i で確認）、またはこのユーザーの割り当てがありません。応答した後に ENOSPC で終了することがあり、保存中のファイルが壊れるおそれもあります。"
    }
    ASTRAY "GK-CLI-104" Problem {
        "{name} ({place}) sends the sign-in and lookups of Claude Code and the AWS tools to {hosts}, which isn't AWS's host for them in {region}" /
        "{name}（{place}）により、Claude Code と AWS のツールのサインインや照会が {hosts} に送られます（{region} での本来の接続先ではありません）"
    } help {
        "`endpoint_url` and `services` in the AWS config file take the place of AWS's own hosts: for the access portal, STS and Bedrock's list of models, credentials included. Prompts don't go there. Another region then answers for the account, or a service that knows nothing of the sign-in; what it says is no word on the account. Remove the line; an endpoint of your organization's own belongs into the deployment profile (`aws.endpoint_url`)." /
        "AWS の設定ファイルの `endpoint_url` と `services` は、アクセスポータル、STS、Bedrock のモデル一覧について AWS 本来の接続先を置き換え、認証情報もそこに送られます。プロンプトは送られません。別のリージョン、またはサインインと関係のないサービスが応答するため、その内容はアカウントの状態を示しません。行を削除してください。組織のエンドポイントはデプロイメントプロファイル（`aws.endpoint_url`）で指定します。"
    }
    NO_MODE "GK-CLI-102" Problem {
        "{name} = {value} ({place}) is no mode of AWS's SDK" /
        "{name} = {value}（{place}）は AWS の SDK にないモードです"
    } help {
        "AWS's SDK stops where it has to ask a service of AWS's for credentials. Keys that are written down, and those that a program prints, need none: Claude Code gets answers with them all the same." /
        "AWS の SDK は、認証情報を AWS のサービスから取得する必要がある場合に停止します。記録されたキーやプログラムが出力するキーの場合は、そのまま応答が得られます。"
    }
}
