//! Words of: Models and residency.

crate::messages::words! {
    HINT_OPEN: "renew the AWS credentials that you use yourself, or configure SSO: genkan setup --profile {profile} {flags}", "お使いの AWS 認証情報を自分で更新するか、SSO を設定してください: genkan setup --profile {profile} {flags}";
    WHY_GEOGRAPHY:
        "`{prefix}.` can be processed in {regions}",
        "`{prefix}.` は {regions} で処理されることがあります";
    WHY_ANYWHERE:
        "`{prefix}.` can be processed in any commercial region of AWS",
        "`{prefix}.` は AWS のどの商用リージョンでも処理され得ます";
    WHY_UNKNOWN_GEOGRAPHY:
        "the catalogue has no geography `{prefix}.`, so nothing shows that requests stay in the country",
        "`{prefix}.` という地域はカタログになく、国内にとどまる根拠がありません";
    WHY_ABSENT:
        "the catalogue knows of no such profile (as of {checked}); Bedrock would refuse it",
        "このプロファイルはカタログでは存在しません（{checked} 時点）。Bedrock に拒否されます";
    WHY_DOUBTFUL:
        "sources disagree on whether this profile exists (as of {checked})",
        "このプロファイルが存在するかは情報源によって異なります（{checked} 時点）";
    WHY_UNKNOWN_PROFILE:
        "the catalogue doesn't know this model; judged by its prefix alone",
        "このモデルはカタログにありません。接頭辞だけで判断しています";
    WHY_BARE:
        "no geography in the id: answered in the region that is called, or refused",
        "地域の接頭辞がない ID です。呼び出したリージョンで処理されるか、拒否されます";
    WHY_CLIENT_CHOOSES:
        "Claude Code chooses a profile for this name, in any geography",
        "この名前のプロファイルは Claude Code が選び、どの地域にもなり得ます";
    WHY_AS_TYPED:
        "sent as it is typed; Bedrock knows no such id and refuses it",
        "入力どおりに送られ、Bedrock に存在しない ID として拒否されます";
    WHY_FOUNDRY:
        "the resource's region and the deployment's kind decide, which only the owner of the resource can see",
        "リソースのリージョンとデプロイの種類で決まり、確認できるのはリソースの管理者だけです";
    WHY_GATEWAY:
        "the gateway alone knows which provider answers, in which country, and what it falls back to",
        "どのプロバイダーがどの国で処理し、失敗時にどこへ切り替わるかは、ゲートウェイにしか分かりません";
    WHY_NO_REGION:
        "names a model without a region: any commercial region, as `global.` does",
        "リージョンのないモデルを指しています。`global.` と同じく、どのリージョンでも処理され得ます";
    WHY_ARN_REGION:
        "the ARN is of {region}",
        "ARN のリージョンが {region} です";
    WHY_ACCOUNT:
        "the ARN of an inference profile needs the 12 digits of an account",
        "推論プロファイルの ARN には 12 桁のアカウント ID が必要です";
    WHY_APPLICATION:
        "an application profile may be a copy of any profile; `genkan models --live` resolves it",
        "アプリケーション推論プロファイルはどのプロファイルの複製でもあり得ます。`genkan models --live` で確認できます";
    WHY_ARN_KIND:
        "a kind of ARN that genkan can't judge",
        "genkan では判断できない種類の ARN です";
    WHY_NO_DESTINATIONS:
        "the account names no destinations",
        "アカウントの応答に処理先がありません";
    WHY_DESTINATIONS:
        "the account routes it to {regions}",
        "アカウントでは {regions} に送られます";

    WARN_NEAR:
        "{what}; did you mean `{near}`?",
        "{what}。`{near}` のことでしょうか？";
    WARN_UNKNOWN_ON_VERTEX:
        "the catalogue doesn't know this model; if it is mistyped, Vertex AI answers 404",
        "このモデルはカタログにありません。名前を間違えていると、Vertex AI は 404 を返します";
    WARN_NOT_CALLABLE:
        "can be called in {from} only, and `aws.region` is {region}",
        "呼び出せるのは {from} だけですが、`aws.region` は {region} です";
    WARN_OTHER_FAMILY:
        "a model of the {family} tier; Claude Code's own default {default} is mapped to it as well, so that nothing outside the allowed regions is probed",
        "{family} ティアのモデルです。許可リージョン外への確認を防ぐため、Claude Code の既定の {default} もこのモデルに対応付けます";
    WARN_OLDER:
        "older than Claude Code's default ({default}): interactive sessions may offer {offer} and replace the pin; managed scope prevents it",
        "Claude Code の既定（{default}）より古いため、対話セッションで {offer} への更新を提案され、固定モデルが書き換わることがあります。managed スコープなら防げます";
    WARN_RETIRES:
        "AWS may retire it from {day} on; pin another by then with `models.{tier}` in the profile",
        "{day} 以降、AWS での提供が終了する可能性があります。それまでにプロファイルの `models.{tier}` で別のモデルに固定してください";
    WARN_RETIRED:
        "AWS has been free to retire it since {day}; where the account no longer offers it, pin another with `models.{tier}` in the profile",
        "{day} を過ぎており、AWS での提供がすでに終了している可能性があります。アカウントで使えない場合は、プロファイルの `models.{tier}` で別のモデルに固定してください";

    HOW_PINNED: "pinned by {variable}", "{variable} で固定";
    HOW_OWN: "modelOverrides: its own profile", "modelOverrides: 自身のプロファイル";
    HOW_MAPPED:
        "modelOverrides: no profile of its own in the allowed regions, mapped to its tier's model",
        "modelOverrides: 許可リージョン内のプロファイルがないため、ティアのモデルに対応付け";
    HOW_CLIENTS_OWN:
        "nothing maps it: Claude Code's own id for Vertex AI",
        "対応付けなし: Claude Code が持つ Vertex AI の ID";
    HOW_LISTED:
        "nothing maps it: the first profile that the account lists, `{prefix}.` preferred",
        "対応付けなし: アカウントの一覧で最初のプロファイル（`{prefix}.` を優先）";
    HOW_GUESSED:
        "nothing maps it: the account's list decides, else `{prefix}.` is put before it unchecked",
        "対応付けなし: アカウントの一覧次第で、なければ `{prefix}.` を確認なしに付けます";
    HOW_DENIED:
        "not among the allowed models: Claude Code takes {tier} instead",
        "許可されたモデルではないため、Claude Code は代わりに {tier} を使います";
    HOW_DENIED_FIRST:
        "not among the allowed models: Claude Code takes the first of the list instead",
        "許可されたモデルではないため、Claude Code は一覧の最初のモデルを使います";
    HOW_FORM: "sent as typed", "入力どおりに送信";

    HINT_CREDENTIALS:
        "name an AWS profile of yours for this command: AWS_PROFILE=NAME genkan …",
        "このコマンドで使う AWS プロファイルを指定してください: AWS_PROFILE=NAME genkan …";

    WHY_NO_PROMISE:
        "sent to {location}; no source shows that Claude is served or processed there alone",
        "{location} に送られますが、Claude がそこで提供され、そこだけで処理されることを示す情報源がありません";
    WHY_PATH:
        "{model} is put into the request's path unchanged, and can point to another location",
        "{model} はそのままリクエストのパスになり、別のロケーションにつながることがあります";
    WHY_LOCATION:
        "sent to {location}",
        "{location} に送られます";
    WHY_GLOBAL:
        "sent to `global`: processed anywhere",
        "`global` に送られ、どの国でも処理され得ます";

    WHY_NOT_LISTED:
        "the account has no such profile; Bedrock would refuse it",
        "アカウントにこのプロファイルはありません。Bedrock に拒否されます";
    HEADING:
        "{profile}: requests may be processed in {regions} (catalogue {catalogue}, Claude Code {client})",
        "{profile}: 許可リージョンは {regions}（カタログ {catalogue}、Claude Code {client}）";
    IN_FORCE:
        "As Claude Code resolves each name here and now, from every settings file and the shell:",
        "このフォルダーで今、すべての設定ファイルとシェルから Claude Code が解決する結果:";
    AS_PROFILE:
        "As the profile sets it; it isn't set up here:",
        "プロファイルどおりの結果です（ここには適用されていません）:";
    EXPOSED: "✗ {name} = {value} ({place}): a third party could read prompts or credentials", "✗ {name} = {value}（{place}）: 第三者がプロンプトや認証情報を読み取れる状態です";
    LEADS_UNNAMED: "✗ {name} points to {to}, which is not a model of the profile: where it is processed can't be told from here ({place})", "✗ {name} はプロファイルにない {to} につながり、どこで処理されるかをここからは確認できません（{place}）";
    LEADS_OUT: "✗ {name} points to {to}, outside the allowed regions ({place})", "✗ {name} は許可リージョン外の {to} につながります（{place}）";
    HEADING_GATEWAY:
        "{profile}: names as {url} knows them (catalogue {catalogue}, Claude Code {client})",
        "{profile}: {url} での名前（カタログ {catalogue}、Claude Code {client}）";
    PROVEN: "proven", "証明済み";
    CONFIGURED: "configured", "設定済み";
    UNVERIFIED: "unverified", "未確認";
    OUTSIDE: "OUTSIDE", "リージョン外";
    CLOSED: "blocked by the profile", "プロファイルで禁止";
    VERDICT_AND_HOW: "{verdict}, {how}", "{verdict}（{how}）";
    SHORT_STANDS_IN: "{family} instead", "{family} で代替";
    SHORT_OWN: "own profile", "自身のプロファイル";
    SHORT_OWN_ID: "its own id", "自身の ID";
    SHORT_TIER: "mapped to its tier", "ティアに対応付け";
    SHORT_DENIED: "blocked", "禁止";
    SHORT_DENIED_FAMILY: "blocked: {family} answers", "禁止: {family} が応答";
    SHORT_LISTED: "chosen by Claude Code", "Claude Code 任せ";
    SHORT_FORM: "as typed", "入力どおり";
    DENIED_NAMES: "Other names: blocked; {family} answers instead, at the price of {family} → {dialled}", "その他の名前: 禁止のため {family} が応答し、料金も {family} のもの → {dialled}";
    OTHER_AS_TYPED: "Other names: {how}", "その他の名前: {how}";
    OTHER_NAMES: "Other names: {how} → {dialled}", "その他の名前: {how} → {dialled}";
    NAMES_ALONE:
        "Not provable from here, and there is no account to ask: the administrator of the gateway or resource knows what these names stand for.",
        "ここからは証明できず、確認できるアカウントもありません。これらの名前が何を指すかを知っているのは、ゲートウェイまたはリソースの管理者だけです。";
    THROUGH_GATEWAY:
        "Configured, not provable from here: the gateway passes the requests on. `genkan doctor` asks each model through it.",
        "設定上の判定で、ここからは証明できません。リクエストをサービスに渡すのはゲートウェイです。`genkan doctor` でゲートウェイ経由の各モデルを確認できます。";
    NOT_ASKED:
        "Configured, not proven: `genkan models --live` asks the account.",
        "設定上の判定で、証明ではありません。`genkan models --live` でアカウントに確認できます。";
    NOT_PROVABLE:
        "Configured, not provable: the location in the path decides. `genkan models --live` asks each model whether it is served there.",
        "設定上の判定で、証明はできません。処理場所はパスのロケーションで決まります。提供の有無は `genkan models --live` で各モデルに確認できます。";
    ENFORCED_LOCATION:
        "Managed scope enforces the location on this machine; no control on Google's side is known that does.",
        "managed スコープがこの端末のロケーションを固定します。Google 側で固定する方法は知られていません。";
    ADVICE_LOCATION:
        "In user scope this is advice: one `--settings` file or a project folder defeats it. Managed scope enforces the location on this machine; no control on Google's side is known that does.",
        "user スコープの設定に強制力はなく、`--settings` ファイルやプロジェクトフォルダー 1 つで無効になります。managed スコープならこの端末のロケーションを固定できます。Google 側で固定する方法は知られていません。";
    ENFORCED:
        "Managed scope enforces this on this machine; a later drop-in can widen the lists. IAM enforces it everywhere.",
        "managed スコープがこの端末で強制します（後から読まれる設定がリストを広げることはあり得ます）。IAM ならどこでも強制できます。";
    ADVICE:
        "In user scope this is advice: one `--settings` file defeats it. Managed scope and IAM enforce.",
        "user スコープの設定に強制力はなく、`--settings` ファイル 1 つで無効になります。強制できるのは managed スコープと IAM です。";
    ASKED:
        "Asked as {who} ({source}) at {endpoint}",
        "{who}（{source}）として {endpoint} に確認しました";
    ASKED_UNNAMED:
        "Asked with credentials that name nobody ({source}) at {endpoint}",
        "所有者の分からない認証情報（{source}）で {endpoint} に確認しました";
    NOBODY_SAYS: "an unknown identity (STS didn't answer in time)", "STS が時間内に応答しなかったため不明な ID";
    SERVED:
        "{tiers}: {model} is served in {location}",
        "{tiers}: {model} は {location} で提供されています";
    NOT_SERVED:
        "{tiers}: {model} doesn't answer in {location} ({code}), and no other location or model is tried: {said}",
        "{tiers}: {model} は {location} で利用できません（{code}）。代わりの場所やモデルには送りません: {said}";
    SERVED_NOT_PROVEN:
        "Served doesn't mean proven: no answer says where Google processes a request. `genkan doctor` finds the cause of a refusal.",
        "提供の確認であり、処理場所の証明ではありません（Google の応答からは分かりません）。拒否の原因は `genkan doctor` で確認できます。";
    MISSING:
        "{tier}: the account does not list {model}",
        "{tier}: アカウントの一覧に {model} がありません";
    NEWER:
        "{tier}: a newer model of the allowed regions is available: {model}",
        "{tier}: 許可リージョン内で使える新しいモデルがあります: {model}";
}
