//! GK-RES: residency and models.

crate::code::codes! {
    CATALOGUE_SYNTAX "GK-RES-001" Usage {
        "{at}: the model catalogue can't be read" /
        "{at}: モデルカタログを読み込めません"
    } help {
        "A machine-wide catalogue is never used in part: if it has a mistake, the embedded catalogue is in force, and `check` reports the machine until the file is right. Whoever distributes the file has to fix the place that is named, or remove the file. `profiles/catalogue.schema.json` describes it." /
        "端末全体のカタログの一部だけを使うことはありません。誤りがある間は組み込みのカタログが使われ、`check` はこの端末を問題ありと報告します。ファイルを配布した管理者が、示した箇所を直すか、ファイルを削除してください。書式は `profiles/catalogue.schema.json` にあります。"
    }
    CATALOGUE_SCHEMA "GK-RES-002" Usage {
        "{at}: `schema = {value}`: this genkan reads catalogues of format 1" /
        "{at}: `schema = {value}` です。この genkan が読めるカタログは書式 1 です"
    } help {
        "`schema` is the version of the catalogue's format, `version` that of its content. A higher format needs a newer genkan: update it on this machine." /
        "`schema` はカタログの書式、`version` は内容のバージョンです。大きい番号の書式は新しい genkan 用です。この端末の genkan を更新してください。"
    }
    CATALOGUE_TWICE "GK-RES-003" Usage {
        "{at}: {name} appears twice in the model catalogue" /
        "{at}: モデルカタログに {name} が重複しています"
    } help {
        "One model, one geography and one profile of a model each have one entry; with two, it is undecided which one applies." /
        "モデル、地域、モデルごとのプロファイルの記載はそれぞれ 1 つだけです。2 つあると、どちらが有効か決められません。"
    }
    CATALOGUE_UNKNOWN "GK-RES-004" Usage {
        "{at}: {name} is not in the model catalogue" /
        "{at}: {name} はモデルカタログにありません"
    } help {
        "Claude Code's defaults name models of their own tier, and profiles name geographies that the same file describes. Every tier needs a default." /
        "Claude Code の既定値には同じティアのモデルを、プロファイルには同じファイルに記載された地域を指定します。すべてのティアに既定値が必要です。"
    }
    ASKED_ELSEWHERE "GK-RES-010" Problem {
        "{name} = {value} sends requests elsewhere than to {wanted}" /
        "{name} = {value} は、リクエストを{wanted}以外へ向けます"
    } help {
        "The host that a request is sent to decides where it is processed, before the model does. An address or a region outside the allowed ones sends the content there, even if it is then refused. Remove the variable from the place that is named, or set it to what the profile says." /
        "リクエストの処理場所は、モデルより先に送信先のホストで決まります。許可リージョン外のアドレスやリージョンでは、拒否される場合でも内容がそこへ送られます。示した場所から変数を取り除くか、プロファイルのとおりに設定してください。"
    }
    PIN_MOVED "GK-RES-011" Problem {
        "{variable} was {was} when genkan wrote it, and is now {now}" /
        "{variable} は genkan が {was} と書きましたが、現在は {now} です"
    } help {
        "Claude Code's dialog “Newer model available” does this with one press of Enter: it replaces a `jp.` model with the `global.` one. Its wizards (`/setup-bedrock`, `/setup-vertex`) write pins of their own too. Apply the profile again, and answer “No” there; in managed settings the dialog doesn't appear." /
        "Claude Code の「Newer model available」ダイアログで Enter を押すと、`jp.` のモデルが `global.` に置き換わります。ウィザード（`/setup-bedrock`、`/setup-vertex`）も独自の固定モデルを書き込みます。プロファイルを再適用し、ダイアログでは「No」を選んでください。管理設定ではこのダイアログは表示されません。"
    }
    UNPINNED "GK-RES-012" Problem {
        "Claude Code chooses the model of {tiers} by itself" /
        "{tiers} のモデルが固定されておらず、Claude Code が自動で選びます"
    } help {
        "Without a pin Claude Code takes whichever profile the account lists, `global.` included, and tries others at its first start. A preferred geography is only a preference. Every tier needs a pin of its own family." /
        "固定されていないと、Claude Code は `global.` を含め、アカウントにあるプロファイルを使い、初回起動時にほかのモデルも試します。優先地域の設定は保証になりません。すべてのティアを、同じファミリーのモデルに固定してください。"
    }
    OUTSIDE "GK-RES-013" Problem {
        "{tiers}: {model} can be processed outside {regions}" /
        "{tiers}: {model} は {regions} 以外で処理されることがあります"
    } help {
        "What counts is where the inference profile sends requests, as the account states it, not its name: an application profile can be a copy of a `global.` one. Pin a model whose profile stays in the allowed regions; `genkan models --live` shows them." /
        "判断の基準は名前ではなく、アカウントが示す推論プロファイルの実行先です。アプリケーション推論プロファイルは `global.` の複製のこともあります。国内にとどまるモデルに固定してください。候補は `genkan models --live` で確認できます。"
    }
    NOT_IN_ACCOUNT "GK-RES-014" Problem {
        "{tiers}: the account has no inference profile {model}" /
        "{tiers}: アカウントに推論プロファイル {model} がありません"
    } help {
        "Not every model has a `jp.` profile, even if price lists name one, and profiles can be called from their own regions only. Pin one that the account lists: `genkan models --live`." /
        "価格表に載っていても `jp.` プロファイルがないモデルがあります。また、プロファイルは対応リージョンからしか呼び出せません。アカウントにあるものに固定してください（`genkan models --live`）。"
    }
    NOT_PROVABLE "GK-RES-015" Problem {
        "{tiers}: it isn't known where {model} is processed" /
        "{tiers}: {model} がどこで処理されるか確認できません"
    } help {
        "The name alone doesn't show it, and the account didn't answer. The permission bedrock:GetInferenceProfile on this profile is enough to find out." /
        "名前だけでは分からず、アカウントからも回答が得られませんでした。このプロファイルに対する bedrock:GetInferenceProfile が許可されていれば確認できます。"
    }
    CONFIGURED "GK-RES-016" Done {
        "set to stay in {regions} ({tiers}); not proven, as the account did not say so" /
        "{regions} 内で処理される設定です（{tiers}）。アカウントの回答がないため、証明はできていません"
    } help {
        "*Configured* is what the settings say; *proven* is what the account answers. With working credentials and bedrock:ListInferenceProfiles or bedrock:GetInferenceProfile, doctor proves it." /
        "「設定済み」は設定上の状態、「証明済み」はアカウントの回答による状態です。有効な認証情報と、bedrock:ListInferenceProfiles または bedrock:GetInferenceProfile の許可があれば確認できます。"
    }
    MANTLE "GK-RES-017" Problem {
        "Claude Code calls Bedrock through its other interface (mantle), which policies on `bedrock:` don't cover" /
        "Claude Code が Bedrock の別のインターフェイス（mantle）を使っています（`bedrock:` へのポリシーの対象外です）"
    } help {
        "Its ids name no geography and it runs in the region of its host; policies on `bedrock:` don't cover it, and CloudTrail logs its calls as data events only. Remove CLAUDE_CODE_USE_MANTLE unless the organization has chosen it." /
        "この経路の ID には地域がなく、ホストのリージョンで実行されます。`bedrock:` へのポリシーは適用されず、CloudTrail にはデータイベントとしてのみ記録されます。組織として採用していなければ CLAUDE_CODE_USE_MANTLE を取り除いてください。"
    }
    RETENTION "GK-RES-018" Problem {
        "the account's data-retention mode is {mode}" /
        "アカウントのデータ保持モードが {mode} です"
    } help {
        "With `aws_review` and `provider_data_share` prompts and answers may be retained or given to the model's provider. Whether that agrees with your residency rules is the organization's decision; the administrator can set it back with PutAccountDataRetention." /
        "`aws_review` と `provider_data_share` では、プロンプトと応答が保持されたり、モデル提供元に共有されたりすることがあります。方針に合うかは組織の判断です。管理者は PutAccountDataRetention で元に戻せます。"
    }
    NOT_STOPPED "GK-RES-019" Problem {
        "no AWS policy was seen to stop a request through {profiles}" /
        "{profiles} を使うリクエストを止めるポリシーを AWS 側で確認できませんでした"
    } help {
        "Pins keep Claude Code in the allowed regions; only a policy keeps a person or another program there. The request that was used had an empty body and could not be carried out. AWS may also have checked the body first: the finding is what was seen, not proof that a real request would have run." /
        "モデルの固定は Claude Code を国内にとどめますが、人やほかのプログラムを止められるのはポリシーだけです。確認に使ったリクエストは本文が空で、実行されません。AWS が先に本文を検査した可能性もあるため、実行できたことの証明ではありません。"
    }
    NOT_SHOWN "GK-RES-020" Remote {
        "it could not be determined whether {profiles} is stopped" /
        "{profiles} が止められるかどうか確認できませんでした"
    } help {
        "The request for it got no answer, or the account lists no profile of other regions to try it with. Try again when doctor finds no other problem." /
        "確認のリクエストに応答がなかったか、試せる対象外のプロファイルがアカウントにありません。ほかの問題が解消してからもう一度実行してください。"
    }
    NOT_TRIED "GK-RES-042" Done {
        "it was not tried whether a policy stops a request through {profiles}" /
        "{profiles} を使うリクエストがポリシーで止まるかは未確認です"
    } help {
        "Nothing is known of it, whatever else is stopped: a policy that denies `global.` may leave models on demand in other regions open. A network that doesn't reach a region hides what a policy does there. Run `genkan doctor --prove` where that region is reached, and with permission to list application inference profiles; `genkan policy check` judges the policy itself." /
        "ほかのリクエストが止まっていても、この点については何も分かりません。`global.` を拒否するポリシーが、ほかのリージョンのオンデマンドのモデルを許していることもあります。リージョンに接続できないネットワークでは、そこでポリシーが働くか確認できません。そのリージョンに接続でき、アプリケーション推論プロファイルを一覧できる環境で `genkan doctor --prove` を実行してください。ポリシー自体は `genkan policy check` で確認できます。"
    }
    ADVICE "GK-RES-021" Done {
        "users can change these model settings; nothing was seen that enforces them (managed settings or an SCP would)" /
        "モデルの設定は利用者自身が変更できます（強制する仕組みは確認できませんでした。管理設定または SCP で強制できます）"
    } help {
        "User settings keep Claude Code in the allowed regions until somebody types another model. Managed settings restrict Claude Code, a policy in AWS restricts every program; `doctor --prove` shows whether there is one." /
        "利用者自身の設定では、別のモデルを入力すると国外に出ることがあります。管理設定は Claude Code を、AWS のポリシーはすべてのプログラムを制限します。ポリシーの有無は `doctor --prove` で確認できます。"
    }
    STOPPED "GK-RES-022" Done {
        "a request through {profiles} is stopped by a policy ({by})" /
        "{profiles} を使うリクエストはポリシー（{by}）で止められます"
    } help {
        "Shown by requests with an empty body, which can't be carried out: both operations that run a model were refused by a policy before anything else was checked." /
        "本文が空で実行されないリクエストで確認しました。モデルを実行する 2 つの操作のどちらも、ポリシーで拒否されました。"
    }
    STAYS "GK-RES-023" Done {
        "all {count} tiers are processed in {regions}, as the account itself says" /
        "{count} つのティアはすべて {regions} で処理されます（アカウントの回答で確認済み）"
    } help {
        "The account named, for the profile of each tier, the regions that its requests are sent to, and all of them are allowed." /
        "各ティアの推論プロファイルの実行先リージョンをアカウントに確認し、すべて許可リージョンでした。"
    }
    NO_LIST "GK-RES-024" Usage {
        "`--live` asks nothing through a gateway⟦, and Google has no list of what Vertex AI serves in {location}⟧" /
        "`--live` はゲートウェイ経由では問い合わせません⟦。Vertex AI が {location} で提供するモデルの一覧も Google にはありません⟧"
    } help {
        "`--live` asks the account itself, which is behind the gateway. `genkan doctor` asks each model through the gateway, with a request of one token. Without `--live` the command shows what the settings resolve to." /
        "`--live` はアカウントに直接問い合わせますが、アカウントはゲートウェイの背後にあります。`genkan doctor` はゲートウェイ経由で、1 トークンのリクエストを各モデルに送って確認します。`--live` なしでは、設定がどこに向かうかを表示します。"
    }
    ASKED_OF_OTHERS "GK-RES-025" Problem {
        "with {name} = {value} not every request of Claude Code goes to {wanted}" /
        "{name} = {value} のため、{wanted}以外に送られるリクエストがあります"
    } help {
        "On Vertex AI the location in the path decides where a request is processed: the model's own VERTEX_REGION_… comes before CLOUD_ML_REGION, and without either Claude Code takes us-east5. Another provider's switch or another address sends requests somewhere else altogether. Remove the variable from the place that is named, or set it to what the profile says." /
        "Vertex AI ではパスのロケーションが処理場所を決めます。モデルごとの VERTEX_REGION_… は CLOUD_ML_REGION より優先され、どちらもなければ us-east5 になります。ほかのプロバイダーのスイッチや別のアドレスがあると、送信先そのものが変わります。示した場所から変数を取り除くか、プロファイルのとおりに設定してください。"
    }
    NO_PROMISE "GK-RES-026" Done {
        "{tiers}: sent to {location}, but nothing proves that it is processed there" /
        "{tiers}: {location} に送られますが、そこで処理されることを証明できません"
    } help {
        "Google promises processing in one location only for the models that it lists there, and no source lists Claude in Japan. Claude Code's requests name an allowed location; what Google does with them there can't be shown from here. Where a proof is needed, Claude on Amazon Bedrock with `jp.` profiles gives one." /
        "Google がロケーション内での処理を約束するのは、そこに掲載されたモデルだけです。日本に Claude を掲載した情報源はありません。Claude Code のリクエストは許可されたロケーションを指定していますが、その先の処理はここからは確認できません。証明が必要な場合は、`jp.` プロファイルを使う Amazon Bedrock 上の Claude で確認できます。"
    }
    NOT_HELD "GK-RES-027" Done {
        "users can change the location; nothing was seen that enforces it (managed settings would)" /
        "ロケーションは利用者自身が変更できます（強制する仕組みは確認できませんでした。管理設定で強制できます）"
    } help {
        "Claude Code itself gets its tokens from Google, so genkan can't withhold credentials. Managed settings enforce Claude Code's location; no Google policy is known that restricts Claude to one location." /
        "Claude Code は自身で Google からトークンを取得するため、認証情報を渡さないという方法は使えません。管理設定は Claude Code のロケーションを固定します。Claude を 1 つのロケーションに限定する Google のポリシーは知られていません。"
    }
    UNPROVABLE "GK-RES-028" Done {
        "`--prove` sends nothing here: with this provider, no request can show whether a policy applies" /
        "`--prove` はここでは何も送信しません（このプロバイダーではポリシーを確認できるリクエストがありません）"
    } help {
        "On AWS a policy refuses a request that no model can answer before its content is checked. For Google, Microsoft and gateways it isn't known which of their checks comes first, so such a request would prove nothing, and might be processed outside Japan. What keeps Claude Code inside the allowed regions here are its own settings." /
        "AWS では、実行できないリクエストでも先にポリシーで拒否されます。Google、Microsoft、ゲートウェイではどの検査が先か確認されていないため、同じリクエストは証明にならず、国外で処理されるおそれもあります。国内にとどめているのは、この Claude Code の設定です。"
    }
    NO_PROJECT "GK-RES-029" Person {
        "profile {profile} has no project yet: Vertex AI can't be asked" /
        "プロファイル {profile} のプロジェクトが未定のため、Vertex AI に確認できません"
    } help {
        "A request to Vertex AI names the project that is billed for it. Set up the profile with it: genkan setup --profile PROFILE --set google.project=PROJECT." /
        "Vertex AI へのリクエストには、課金先のプロジェクトの指定が必要です。`genkan setup --profile プロファイル --set google.project=プロジェクト` で設定してください。"
    }
    EXPOSED "GK-RES-030" Problem {
        "{names} ({place}): somebody else could read prompts or credentials, or sign" /
        "{names}（{place}）: 第三者がプロンプトや認証情報を読み取るか、署名できる状態です"
    } help {
        "A project's own settings, or a line of the AWS files, name a proxy, a certificate authority, AWS files or an endpoint that are neither the profile's nor this person's, or credentials of their own; or a hook posts its input to another machine, telemetry goes to a collector that the profile doesn't name, or the verification of certificates is off. `claude -p` uses such variables without asking. Remove them where they are set. In managed scope, `network.proxy` and `network.ca_bundle` of the profile keep a folder from setting any; name the company's own there." /
        "プロジェクトの設定（または AWS の設定ファイル）がプロキシ、認証局、AWS の設定ファイル、エンドポイントを指定していて、プロファイルとも利用者の設定とも異なるか、独自の認証情報を指定しています。または、フックが受け取った内容を別の端末へ送信する、テレメトリがプロファイルにないコレクターへ送られる、証明書の検証が無効である、のいずれかです。`claude -p` はこのような環境変数を確認なしに使います。書かれている場所から削除してください。管理設定では、プロファイルの `network.proxy` と `network.ca_bundle` を決めておくと、フォルダーからは指定できなくなります。会社のプロキシや認証局もそこに書きます。"
    }
    UNREAD "GK-RES-039" Problem {
        "no credentials: {file} can't be read, so nothing says where the project's settings would send them" /
        "認証情報を渡しません: {file} を読み取れないため、プロジェクトの設定による送信先が分かりません"
    } help {
        "A project's own settings can name another address or proxy, and Claude Code may read this file where genkan doesn't: a pipe or a device, or more than 2 MiB, which older releases take. The cause says which it is. Nothing was handed out. Make it a regular file of ordinary size, or remove it." /
        "プロジェクトの設定は、別のアドレスやプロキシを指定できます。genkan が読まないファイルでも Claude Code は読むことがあります（パイプやデバイス、また古いリリースでは 2 MiB を超えるファイル）。理由は原因の欄にあります。認証情報は渡していません。通常の大きさのファイルに直すか削除してください。"
    }
    WITHOUT_SETTINGS "GK-RES-031" Problem {
        "started without the user settings, Claude Code would send prompts outside the allowed regions ({to}), because of {name} in the shell" /
        "ユーザー設定なしで起動された Claude Code は、シェルの {name} により、プロンプトを許可リージョンの外（{to}）へ送ります"
    } help {
        "`--setting-sources project`, `--restricted`, another CLAUDE_CONFIG_DIR and the Agent SDK with `settingSources: []` leave out the user settings, and with them provider, models and guard. Unset the variable where the shell sets it (~/.profile, ~/.bashrc, ~/.zshrc), or have the profile applied in managed scope, whose settings can't be left out." /
        "`--setting-sources project`、`--restricted`、別の CLAUDE_CONFIG_DIR、`settingSources: []` の Agent SDK は、ユーザー設定（プロバイダー、モデル、ガード）を読みません。シェルの設定（~/.profile、~/.bashrc、~/.zshrc）からこの環境変数を取り除くか、省略できない managed スコープでプロファイルを適用してください。"
    }
    CATALOGUE_OLDER "GK-RES-032" Problem {
        "{file} is not used: it is the model catalogue of {theirs}, older than genkan's own of {own}" /
        "{file} は使われません。このモデルカタログは {theirs} 時点のもので、genkan の組み込みのもの（{own} 時点）より古いためです"
    } help {
        "A newer genkan has a newer catalogue, which an old file would replace with outdated facts. The embedded catalogue is in force. Whoever distributes the file (the administrator of this machine) has to distribute a newer one, or remove it if it is no longer needed; `genkan models --catalogue` prints what is in force." /
        "新しい genkan には新しいカタログが組み込まれており、古いファイルを重ねると情報が古くなります。現在は組み込みのカタログが使われています。配布した管理者が新しいファイルを配布するか、不要であれば削除してください。有効なカタログは `genkan models --catalogue` で表示できます。"
    }
    CATALOGUE_OWNER "GK-RES-033" Problem {
        "{file} is not used: someone other than root can change {path}" /
        "{file} は使われません。root 以外の利用者が {path} を変更できるためです"
    } help {
        "A machine-wide catalogue applies to everybody here, so only root may be able to write it: the file and its folders have to belong to root, without write permission for group and others. The embedded catalogue is in force. The administrator of this machine has to run `chown root:root` and `chmod 644` on the file (`755` on a folder), or distribute it again." /
        "端末全体のカタログは全利用者に適用されるため、ほかの人が書き込める状態では使われません。ファイルとフォルダーの所有者は root とし、グループやその他の利用者には書き込みを許可しないでください。現在は組み込みのカタログが使われています。端末管理者が、ファイルに `chown root:root` と `chmod 644`（フォルダーは `755`）を実行するか、配布し直してください。"
    }
    UNNAMED "GK-RES-038" Problem {
        "{name} names {model}, which is not a model of the profile: where it is processed can't be told from here" /
        "{name} が指す {model} はプロファイルのモデルではないため、どこで処理されるかをここからは確認できません"
    } help {
        "Behind a gateway and on Microsoft Foundry, a name doesn't say where a request is processed; only the profile's own names have been checked. Remove the name from the file; or ask whoever runs the gateway or the resource where it is processed, and add it to a tier of the profile. The guard stops prompts that would use it (GK-GRD-012)." /
        "ゲートウェイや Microsoft Foundry では、名前から処理される場所は分かりません。確認済みと言えるのはプロファイルに書かれた名前だけです。ファイルからこの名前を取り除くか、ゲートウェイやリソースの管理者に処理される場所を確認したうえで、プロファイルのいずれかのティアに設定してください。ガードが有効であれば、この名前を使うプロンプトは止められます（GK-GRD-012）。"
    }
    CATALOGUE_CONTRADICTS "GK-RES-034" Problem {
        "{file} is not used: it would let requests leave their regions: {what}" /
        "{file} は使われません。リクエストがリージョン外に出る内容を含んでいます: {what}"
    } help {
        "A catalogue can say that a model has a `jp.` profile, or that a geography has more regions. It can't remove a region from a geography, describe known regions under another prefix, or change which location Claude Code uses on Vertex AI by default: `global.`, `us.`, `eu.` and `apac.` ids would pass as processed in Japan. The embedded catalogue is in force. Whoever distributes the file (the administrator of this machine) has to remove that entry; if it is correct, a newer genkan is needed." /
        "カタログには、モデルに `jp.` プロファイルがあることや、地域にリージョンが増えたことを記載できます。地域からリージョンを減らす、既知のリージョンを別の接頭辞で記載する、Vertex AI の既定のロケーションを変える、といった記載はできません。`global.`、`us.`、`eu.`、`apac.` の ID が国内処理と判定されてしまうためです。現在は組み込みのカタログが使われています。配布した管理者がその記載を削除してください。内容が正しい場合は、新しい genkan が必要です。"
    }
    CATALOGUE_UNSIGNED "GK-RES-035" Problem {
        "{file} is not used: it has no valid signature by the key that {profile} names ({why})" /
        "{file} は使われません。{profile} が指定する鍵の有効な署名がありません（{why}）"
    } help {
        "With `residency.catalogue_key` in the machine-wide profile a catalogue is used only with its minisign signature beside it, `catalogue.toml.minisig`. The embedded catalogue is in force. Whoever distributes the file (the administrator of this machine) has to sign it with `minisign -S -m catalogue.toml` and distribute both files together." /
        "端末全体のプロファイルに `residency.catalogue_key` がある場合、カタログは隣に minisign の署名 `catalogue.toml.minisig` があるときだけ使われます。現在は組み込みのカタログが使われています。配布した管理者が `minisign -S -m catalogue.toml` で署名し、2 つのファイルを一緒に配布してください。"
    }
    CATALOGUE_INCOMPLETE "GK-RES-036" Usage {
        "{at}: {name} is not in the embedded catalogue, and its {key} is missing" /
        "{at}: {name} は組み込みのカタログになく、{key} の記載がありません"
    } help {
        "For a known model, an overlay needs only its `id` and what is new. A new model needs `family`, `name` and `bedrock` as well. If the model should be known, its `id` is misspelled: `genkan models --catalogue` prints all of them. Whoever distributes the file has to fix it; until then the embedded catalogue is in force." /
        "オーバーレイには、既知のモデルなら `id` と新しい内容だけを書きます。新しいモデルには `family`、`name`、`bedrock` も必要です。既知のはずのモデルであれば `id` の誤記です（一覧は `genkan models --catalogue`）。配布した管理者が直してください。それまでは組み込みのカタログが使われます。"
    }
    CATALOGUE_REFUSED "GK-RES-037" Problem {
        "{file} is not used ({code}): genkan's own model catalogue of {own} is in force" /
        "{file} は使われていません（{code}）。現在有効なのは genkan に組み込みのモデルカタログ（{own} 時点）です"
    } help {
        "A machine-wide model catalogue that can't be read or trusted isn't used, not even in part. What its administrator put into it (a new model, a version of Claude Code that was verified) has no effect here. The detail names the reason, and `genkan explain` on its code says how to fix it." /
        "読み込めない、または信頼できない端末全体のモデルカタログは、一部も使われません。管理者が意図した内容（新しいモデルや、確認済みの Claude Code のバージョンなど）はこの端末に反映されていません。理由は詳細に、対処はそのコードの `genkan explain` に表示されます。"
    }
    FOLLOWED "GK-RES-041" Problem {
        "something on the route has prompts sent on to {to}: Claude Code follows this redirect (HTTP {status})" /
        "経路上の機器により、プロンプトが {to} へ送り直されます（Claude Code はこのリダイレクト、HTTP {status} に従います）"
    } help {
        "With HTTP 307 and 308 a request is sent on as it is, with its prompt. The service never redirects a request to another host: a proxy, a filter or a server with the service's name does, and it decides where prompts are processed. Don't use Claude Code on this network until it is stopped." /
        "HTTP 307 と 308 では、リクエストがプロンプトも含めてそのまま送り直されます。サービス自身がリクエストを別のホストへリダイレクトすることはなく、プロキシ、フィルター、サービスの名前を使う別のサーバーによるものです。プロンプトの処理場所はその機器が決めることになります。解消するまで、このネットワークで Claude Code を使わないでください。"
    }
    WRAPPED "GK-RES-040" Problem {
        "{place}: `claude` in a terminal sends prompts outside the allowed regions ({to})" /
        "{place}: ターミナルの `claude` は、プロンプトを許可リージョンの外（{to}）へ送ります"
    } help {
        "A terminal runs this script, alias or function when you type `claude`, or has this exported variable, and so starts Claude Code with other settings: a `--settings` file or a model on the command line, a variable, another home or CLAUDE_CONFIG_DIR. What is said here about the settings doesn't apply to a session in a terminal." /
        "ターミナルで claude を実行すると、このスクリプト、エイリアス、関数、または export された環境変数により、別の設定（`--settings` のファイル、引数のモデル、環境変数、別のホームや CLAUDE_CONFIG_DIR）で Claude Code が起動します。設定についての判定はターミナルのセッションには当てはまりません。"
    }
}
