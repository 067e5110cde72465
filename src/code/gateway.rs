//! GK-GTW: an LLM gateway: its key, and what `doctor` finds of it.

crate::code::codes! {
    NO_KEY "GK-GTW-001" Person {
        "{profile}: no key for the gateway is stored here" /
        "{profile}: ゲートウェイのキーが保存されていません"
    } help {
        "The gateway requires a key, and Claude Code gets it from `genkan token`. None has been stored yet, or it was deleted. `genkan token set` asks for it without showing it, or reads it from standard input, and stores it in the system's keyring; if there is no keyring, `--file` stores it in a file that only you can read. Then send the prompt again." /
        "ゲートウェイにはキーが必要で、Claude Code は `genkan token` からそれを受け取ります。まだ登録されていないか、削除されています。`genkan token set` は画面に表示せずに入力を求め（標準入力からも読めます）、OS のキーリングに保存します。キーリングがない端末では `--file` で本人だけが読めるファイルに保存します。その後プロンプトを送り直してください。"
    }
    NO_GATEWAY "GK-GTW-002" Usage {
        "{profile} doesn't use a gateway, so it has no key" /
        "{profile} はゲートウェイを使わないため、キーはありません"
    } help {
        "`genkan token` hands out only the key of an LLM gateway, and only for a profile that was applied here with provider = \"gateway\". For AWS or Google, sign in instead: `genkan login`." /
        "`genkan token` が渡すのは LLM ゲートウェイのキーだけで、provider = \"gateway\" のプロファイルがこの端末に適用されている場合に限ります。AWS や Google には `genkan login` でサインインしてください。"
    }
    ELSEWHERE "GK-GTW-003" Problem {
        "no key: with {name} = {value} it would not go to {url}" /
        "キーを渡しません: {name} = {value} では、キーが {url} 以外に送られます"
    } help {
        "`genkan token` checks the variables of the Claude Code that asks for the key: they decide where the key is sent. One of them points elsewhere, set for example in the settings of the folder that you work in, or in your shell. `genkan check` names what differs and where it is set. Nothing was handed out." /
        "`genkan token` は、要求した Claude Code の環境変数を確認します。キーの送り先を決めるのはその変数だからです。作業フォルダーの設定やシェルなどの変数が別の送り先を指しています。相違点とその場所は `genkan check` で確認できます。キーは渡していません。"
    }
    OTHER_GATEWAY "GK-GTW-004" Person {
        "{profile}: the stored key is for {kept}, not for {url}" /
        "{profile}: 保存されているキーは {kept} のもので、{url} のものではありません"
    } help {
        "A key is stored together with the address of its gateway, and handed out only for that one. The profile now names another address. Ask the new gateway's administrator for a key, and store it with `genkan token set`." /
        "キーはゲートウェイのアドレスと一緒に保存され、そのアドレス以外には渡しません。プロファイルのアドレスがその後変わっています。新しいゲートウェイの管理者からキーを受け取り、`genkan token set` で登録してください。"
    }
    NOT_A_KEY "GK-GTW-005" Usage {
        "the input is not a gateway key" /
        "入力された内容はゲートウェイのキーではありません"
    } help {
        "Claude Code takes one line of printable ASCII as a key, without blanks. Quotes that a word processor has changed, a second line and an invisible character are the usual reasons. Nothing was changed." /
        "Claude Code がキーとして受け付けるのは、空白を含まない 1 行の印字可能な ASCII 文字です。ワープロで変換された引用符、2 行目、見えない文字がよくある原因です。何も変更していません。"
    }
    COMMAND "GK-GTW-006" Problem {
        "the command that prints the gateway's key failed ({how}): {command}" /
        "ゲートウェイのキーを出力するコマンドが失敗しました（{how}）: {command}"
    } help {
        "It is gateway.key_command of the profile. It runs without a terminal, without your shell's variables and with a deadline; so a command that asks a question fails here. Run it yourself and read its output: often a vault requires a sign-in first. Its standard error is not passed on, because it may contain the key." /
        "プロファイルの gateway.key_command に指定されたコマンドです。ターミナルもシェルの環境変数もない状態で、期限付きで実行されるため、入力を求めるコマンドは失敗します。自分で実行して出力を確認してください。保管庫へのサインインが必要なことがよくあります。標準エラー出力はキーを含み得るため表示しません。"
    }
    COMMAND_SAID "GK-GTW-007" Problem {
        "the command that prints the gateway's key printed no key: {command}⟦ ({why})⟧" /
        "ゲートウェイのキーを出力するコマンドの出力が、キーではありません: {command}⟦（{why}）⟧"
    } help {
        "gateway.key_command has to print the key and nothing else: one line of printable ASCII without blanks, on standard output. Notes belong to standard error. What it printed was neither stored nor shown." /
        "gateway.key_command は、キーだけを標準出力に出力する必要があります（空白のない 1 行の印字可能な ASCII 文字）。説明は標準エラー出力に出してください。出力された内容は保存も表示もしていません。"
    }
    ENDED "GK-GTW-008" Person {
        "{profile}: the gateway's key expired at {time}" /
        "{profile}: ゲートウェイのキーの有効期限が {time} に切れました"
    } help {
        "The key is a token that contains its own expiry time, which passed more than five minutes ago. The gateway would refuse it, and Claude Code would try again for minutes. Ask for a new one and store it with `genkan token rotate`; if a command prints it, sign in to the service that the command uses. If the time looks wrong, check this machine's clock." /
        "このキーは自身の有効期限を含むトークンで、期限から 5 分以上過ぎています。ゲートウェイに拒否され、Claude Code は何分も再試行することになります。新しいキーを受け取り `genkan token rotate` で登録してください。コマンドがキーを出力する場合は、その参照先にサインインしてください。時刻がおかしいときは、この端末の時計を確認してください。"
    }
    OPEN_FILE "GK-GTW-009" Problem {
        "others may have read the gateway's key: {file}" /
        "ゲートウェイのキーが他人に読まれた可能性があります: {file}"
    } help {
        "A key in a file is used only while the file is yours, is not a link, and nobody else may read it (mode 0600). This one is not, so the key in it has to be considered leaked: ask for a new one and store it with `genkan token set --file`, which replaces the file." /
        "ファイルのキーは、本人が所有し、リンクではなく、本人しか読めない（モード 0600）場合にだけ使います。このファイルはそうではないため、キーは漏れたものとして扱います。新しいキーを受け取り `genkan token set --file` で置き換えてください。"
    }
    BUSY "GK-GTW-010" Problem {
        "{profile}: another genkan has been fetching the key for {seconds} s" /
        "{profile}: 別の genkan が {seconds} 秒間キーを取得中です"
    } help {
        "One process at a time runs gateway.key_command; the others wait for its result, for at most as long as the command itself may take. The cause names the lock file; the lock is released when the process that holds it ends." /
        "gateway.key_command を実行するのは同時に 1 つのプロセスだけで、ほかはその結果を、コマンドの期限まで待ちます。原因の欄がロックのファイルです。ロックは保持しているプロセスの終了とともに解放されます。"
    }
    BY_COMMAND "GK-GTW-011" Usage {
        "{profile}: the gateway's key comes from a command, so there is none to set" /
        "{profile}: ゲートウェイのキーはコマンドが出力するため、登録できません"
    } help {
        "The profile says gateway.key = \"command\". `genkan token rotate` runs the command again at once, `genkan token delete` deletes what it printed. To store a key yourself, the profile has to say gateway.key = \"keyring\"." /
        "プロファイルの指定は gateway.key = \"command\" です。`genkan token rotate` はコマンドをすぐに実行し直し、`genkan token delete` は出力済みのキーを消去します。キーを自分で登録するには gateway.key = \"keyring\" の指定が必要です。"
    }
    NO_SIGN_IN "GK-GTW-012" Usage {
        "{profile} uses a gateway, which requires a key instead of a sign-in" /
        "{profile} はゲートウェイを使うため、サインインではなくキーが必要です"
    } help {
        "Signing in is for the clouds themselves. A gateway takes the key that `genkan token` hands to Claude Code: `genkan token set` stores one, `genkan token status` shows where it is stored and when it expires." /
        "サインインは AWS や Google を直接使う場合のものです。ゲートウェイには、`genkan token` が Claude Code に渡すキーが必要です。登録は `genkan token set`、保存先と期限の確認は `genkan token status` です。"
    }
    KEY_ACCEPTED "GK-GTW-021" Done {
        "the gateway accepts the key ({product})" /
        "ゲートウェイはキーを受け付けています（{product}）"
    } help {
        "A request with the key from `genkan token` was answered. The product is recognised by its answers: LiteLLM's were observed, those of Helicone and Kong are known only from their documentation." /
        "`genkan token` が出力するキーを付けたリクエストに応答がありました。製品名は応答の特徴から判断しています。LiteLLM の応答は実物で、Helicone と Kong はドキュメントで確認したものです。"
    }
    UNASKED "GK-GTW-022" Done {
        "it isn't known whether the gateway accepts the key ({why})" /
        "ゲートウェイがキーを受け付けるかは確認できていません（{why}）"
    } help {
        "No answer shows it: with --offline and --no-invoke nothing is sent with the key, and some refusals come before the key is checked. A profile that was never applied here gets no key either: its address and its command are only a proposal until `genkan setup` has shown them." /
        "キーの可否が分かる応答がありませんでした。--offline や --no-invoke ではキーを送らず、キーの確認より前に拒否されることもあります。この端末に適用されていないプロファイルにもキーは渡しません。アドレスとコマンドは、`genkan setup` が表示して承認されるまでは提案にすぎないためです。"
    }
    PAGE "GK-GTW-023" Problem {
        "a web page comes back in place of the gateway's answer: HTTP {status} {title}" /
        "ゲートウェイの応答の代わりに Web ページが返されます: HTTP {status} {title}"
    } help {
        "A sign-in page, a portal or a filter answers at this address, or the address is that of a product's own web pages. `gateway.url` has to be the part before /v1/messages (or /model/…, /v1/projects/…)." /
        "サインインページ、ポータル、フィルターが応答しているか、製品の Web 画面のアドレスが指定されています。`gateway.url` には、/v1/messages（または /model/…、/v1/projects/…）の前までを指定してください。"
    }
    BROKEN "GK-GTW-024" Remote {
        "the gateway, or the provider behind it, fails: HTTP {status}" /
        "ゲートウェイまたはその先で障害が起きています: HTTP {status}"
    } help {
        "The route works, and the answer is an error of the gateway's own. Claude Code tries again for minutes. The gateway's administrator finds the request in its log." /
        "経路は通じており応答もありますが、相手側のエラーです。Claude Code は何分も再試行します。ゲートウェイの管理者であれば、ログでこのリクエストを確認できます。"
    }
    REFUSED "GK-GTW-025" Problem {
        "the gateway refuses {models}: {name}" /
        "ゲートウェイが {models} を拒否しました: {name}"
    } help {
        "genkan doesn't know this refusal. The gateway's own text is in the evidence." /
        "genkan のカタログにない拒否です。ゲートウェイの文面を根拠の欄に示しています。"
    }
    NO_ANSWER "GK-GTW-026" Remote {
        "no answer from the gateway for {models}" /
        "{models} にゲートウェイからの応答がありません"
    } help {
        "The request was sent, but no valid answer came in time. If the network group finds nothing, the gateway waits for a provider behind it that doesn't answer, or something on the route holds back requests with a body." /
        "リクエストに対し、時間内に正しい応答がありませんでした。ネットワークの項目に問題がなければ、ゲートウェイの先のプロバイダーが応答しないか、経路上で本文付きのリクエストが止められています。"
    }
    NOT_STREAMED "GK-GTW-027" Problem {
        "the gateway answers {models} in one piece, not as a stream" /
        "ゲートウェイが {models} の応答をストリームではなく一括で返します"
    } help {
        "Claude Code asks for a stream. An answer in one piece is shown only at its end, and a long one runs into the time limits of proxies on the route. It is a setting of the gateway, or of the model on it." /
        "Claude Code はストリームを要求します。一括の応答は最後まで表示されず、長い応答では経路上のプロキシの時間制限に達します。ゲートウェイまたはそのモデルの設定です。"
    }
    BUFFERED "GK-GTW-028" Problem {
        "streams are buffered on the route: {tokens} tokens came within {gap} ms, after {first} ms" /
        "経路上でストリームが溜められています: {first} ms 後に {tokens} トークンが {gap} ms で届きました"
    } help {
        "No model answers that fast: something buffered the answer and sent it at once. A web server before the gateway does that by default (`proxy_buffering` of nginx; `response_buffering` of a Kong route), and so do proxies that scan content. Answers then appear late and whole, and long ones are cut off." /
        "モデルの生成速度ではあり得ないため、途中で応答が溜められてからまとめて送られています。ゲートウェイの前段の Web サーバーは既定でそうします（nginx の `proxy_buffering`、Kong のルートの `response_buffering`）。内容を検査するプロキシも同様です。応答の表示が遅れ、長い応答は途中で切れます。"
    }
    NO_COUNTING "GK-GTW-029" Done {
        "the gateway doesn't count tokens: {name}" /
        "ゲートウェイはトークンの計数に応答しません: {name}"
    } help {
        "Claude Code asks /v1/messages/count_tokens how large a conversation is, and estimates if there is no answer. Claude Code works without it; compaction of long conversations happens a little early or late." /
        "Claude Code は会話の大きさを /v1/messages/count_tokens に問い合わせ、応答がなければ推定します。動作はしますが、長い会話の圧縮がやや早まるか遅れます。"
    }
    SLOW "GK-GTW-030" Problem {
        "the gateway adds {milliseconds} ms to each request (median)" /
        "ゲートウェイで 1 リクエストあたり {milliseconds} ms（中央値）かかっています"
    } help {
        "The figure is the gateway's own, if it reports one, otherwise the time of a request that the gateway answers by itself. More than a second is noticeable at every step of Claude Code's work. Common reasons: a database far from the gateway, guardrails that run one after another, too few workers." /
        "ゲートウェイ自身が示す値、なければゲートウェイだけで答えられる質問への応答時間です。1 秒を超えると Claude Code のすべての操作で体感されます。よくある原因は、離れたデータベース、順番に実行されるガードレール、ワーカーの不足です。"
    }
    SERVED "GK-GTW-031" Done {
        "{product} answers as a stream: {models}, first bytes after {first} ms (median)" /
        "{product} がストリームで応答しています: {models}（最初の応答まで中央値 {first} ms）"
    } help {
        "The smallest real request to each pinned model was answered as a stream through the gateway. The time that it adds is in the evidence, if the gateway reports it." /
        "固定した各モデルへの最小のリクエストに、ゲートウェイ経由でストリームの応答がありました。ゲートウェイが加える時間は、示されていれば根拠の欄に載せています。"
    }
    NOT_INVOKED "GK-GTW-032" Done {
        "no request was sent to {models}: {why}" /
        "{models} にはリクエストを送っていません: {why}"
    } help {
        "doctor sends a real request to each pinned model, unless its name points outside the allowed regions, and none with --no-invoke or --offline. A request costs a few tokens; one of them up to a hundred." /
        "doctor は、名前が国外を指すものを除き、固定した各モデルに実際のリクエストを送ります。--no-invoke や --offline では送りません。1 回あたり数トークン（うち 1 回は 100 トークンまで）の料金がかかります。"
    }
    NOT_PROVABLE "GK-GTW-033" Done {
        "not provable from here: where the gateway's requests are processed, and what it falls back to" /
        "ここからは証明できません: ゲートウェイがどこで処理させ、失敗時にどこへ切り替えるか"
    } help {
        "Claude Code sends a name to the gateway. Which provider answers, in which country, and whether a fallback leaves {regions} is decided there and can change at any time. The proof is at the gateway: its configuration (only regional ids, no fallback outside them), and the cloud's own logs." /
        "Claude Code はゲートウェイに名前を送るだけです。どのプロバイダーがどの国で応答するか、フォールバックが {regions} の外に出るかはゲートウェイ側で決まり、いつでも変わり得ます。証明はゲートウェイの設定（リージョン内の ID だけ、国外へのフォールバックなし）とクラウド側のログで行います。"
    }
    FALLBACK "GK-GTW-034" Problem {
        "the gateway used a fallback for {models}" /
        "ゲートウェイが {models} でフォールバックに切り替えました"
    } help {
        "Its own headers say so. Another deployment answered than the one behind the name; whether that is in {regions} isn't provable from here." /
        "ゲートウェイ自身のヘッダーに示されています。名前に対応するものとは別のデプロイが応答しました。それが {regions} 内にあるかは、ここからは証明できません。"
    }
    ABROAD "GK-GTW-035" Problem {
        "the gateway has {models} processed outside {regions}: {place}" /
        "ゲートウェイが {models} を {regions} の外で処理させています: {place}"
    } help {
        "Its own answer names the place, or a model of another geography. Nothing on this machine can change that: the gateway's administrator has to put a regional model behind the name." /
        "ゲートウェイ自身の応答に、処理した場所、または別の地域のモデルが示されています。この端末の設定では変えられません。ゲートウェイの管理者が、その名前にリージョン内のモデルを割り当てる必要があります。"
    }
    ANOTHER_MODEL "GK-GTW-046" Problem {
        "the gateway's answers for {models} are of another model: {named}" /
        "ゲートウェイが {models} に対して返す応答は、別のモデル（{named}）のものです"
    } help {
        "The message itself names the model that wrote it. A fallback, a router's rule or a mistake in the gateway's list of models stands behind it, and prompts may go to another provider than intended. Claude Code shows nothing of it." /
        "応答自体にモデルの名前が示されています。フォールバック、ルーターの規則、またはゲートウェイのモデル一覧の誤りが考えられ、プロンプトが想定と違うプロバイダーに送られている可能性があります。Claude Code の画面では分かりません。"
    }
    UNBOUND "GK-GTW-048" Problem {
        "the gateway passes {models} to a service that no region binds ({place})" /
        "ゲートウェイが {models} を、リージョンに縛られないサービスへ渡しています（{place}）"
    } help {
        "LiteLLM writes its route before the model's name: `anthropic/` is Anthropic's own API, `openrouter/` a service that chooses among many. Neither processes in one country, unless the entry's `api_base` leads to a service that does. Ask for the `api_base` of these entries; a resident route is `bedrock/jp.…`, or `vertex_ai/…` with a location." /
        "LiteLLM はモデル名の前に経路を書きます。`anthropic/` は Anthropic 自身の API、`openrouter/` は多数の提供元から選ぶサービスです。`api_base` が国内で処理するサービスを指していない限り、処理される国は決まりません。これらの設定の `api_base` を確認してください。国内の経路は `bedrock/jp.…`、またはロケーションを指定した `vertex_ai/…` です。"
    }
    EDGE "GK-GTW-050" Done {
        "requests for {models} pass an edge outside Japan on their way to the gateway ({place})" /
        "{models} へのリクエストは、ゲートウェイまでの途中で国外のエッジを通ります（{place}）"
    } help {
        "A content delivery network in front of the gateway names the airport near its edge. It says nothing of where a model runs, but the edge decrypts what goes through it. Which edge serves a request depends on the network that it comes from and can change at any time; Cloudflare's Regional Services, or an entrance without such a network, keep it in one country." /
        "ゲートウェイの前段にある CDN は、エッジの場所を最寄りの空港のコードで示します。モデルの処理場所を示すものではありませんが、エッジでは通信が復号されます。どのエッジが使われるかは接続元のネットワークによって決まり、いつでも変わり得ます。Cloudflare の Regional Services を使うか、CDN を通さない入口にすると、国内にとどめられます。"
    }
    OTHER_SIGN_IN "GK-GTW-036" Problem {
        "in front of the gateway another sign-in ({ways}) is asked for, which a program with a key can't pass" /
        "ゲートウェイの手前で別の認証（{ways}）が求められ、キーを持つプログラムは通過できません"
    } help {
        "The web server or proxy in front of the gateway answers 401 and offers only these methods: Basic and Digest want a user name and a password, Negotiate, NTLM and Kerberos a Windows sign-in. Claude Code sends the gateway's key; that may never have been checked, and a new one doesn't help. Whoever runs the gateway has to let requests with a key through to the API's paths." /
        "ゲートウェイの手前の Web サーバーまたはプロキシが 401 を返し、これらの方式だけを提示しています（Basic と Digest はユーザー名とパスワード、Negotiate、NTLM、Kerberos は Windows の認証です）。Claude Code が送るのはゲートウェイのキーです。キーは確認されていない可能性があり、替えても解消しません。ゲートウェイの管理者が、キー付きのリクエストを API のパスまで通す必要があります。"
    }
    WEB_SITE "GK-GTW-037" Problem {
        "a web site answers at the gateway's address: “{title}”" /
        "ゲートウェイのアドレスで Web サイトが応答しています: 「{title}」"
    } help {
        "Its root and the API's path both return web pages. Perhaps this machine isn't on the company's network, and outside it the name resolves to another server; or the address lacks a path: some gateways are served below one." /
        "ルートにも API のパスにも Web ページがあります。この端末が社内ネットワークに接続されておらず、社外では同じ名前が別のサーバーを指している可能性があります。または、ゲートウェイがパスの下にある場合に、アドレスからそのパスが抜けています。"
    }
    MOVED "GK-GTW-038" Problem {
        "the gateway's address redirects to {to}" /
        "ゲートウェイのアドレスが {to} へリダイレクトします"
    } help {
        "An API answers there too. Claude Code follows a redirect of 307 or 308 and sends the gateway's key along, which works only as long as the old address is maintained; with 301 or 302 its request doesn't arrive. genkan sent no key to the new address." /
        "転送先でも API が応答します。307 と 308 のリダイレクトには Claude Code が従い、ゲートウェイのキーも送りますが、動作するのは旧アドレスが維持されている間だけです。301 と 302 ではリクエストが届きません。genkan は転送先にキーを送っていません。"
    }
    BROKEN_OFF "GK-GTW-039" Problem {
        "streamed answers of the gateway don't arrive whole: {models}; answers in one piece do" /
        "ゲートウェイのストリーム応答が完全には届きません: {models}（一括の応答は届きます）"
    } help {
        "The gateway, or a load balancer or proxy in front of it, ends streams early (a limit of size or time, buffering), puts an error in their place, or sends them in a form that Claude Code doesn't read: each event needs its `event:` line, its `data:` and a blank line. Claude Code then asks again for an answer in one piece: it appears late and whole, and a long one runs into time limits." /
        "ゲートウェイ、またはその手前のロードバランサーやプロキシが、ストリームを途中で終了している（サイズや時間の制限、バッファリング）、代わりにエラーを返している、または Claude Code が読み取れない形式で送っています（各イベントには `event:` の行、`data:` の行、空行が必要です）。Claude Code は一括の応答を求めて送り直します。表示が遅れ、長い応答は時間制限に達します。"
    }
    CUT_SHORT "GK-GTW-047" Remote {
        "the gateway ends its answers before they are complete: {models}" /
        "ゲートウェイの応答が完了する前に終わります: {models}"
    } help {
        "The gateway answered with HTTP 200, and the stream lacks its last event (message_stop). Claude Code calls such an answer incomplete or asks again, which doesn't help here. Mostly the provider behind the gateway broke off, or the gateway, its web server or a load balancer has a limit of time or size." /
        "ゲートウェイは HTTP 200 で応答していますが、ストリームに最後のイベント（message_stop）がありません。Claude Code はこの応答を途中までと見なすか、送り直しますが、ここでは解決しません。多くは、その先のプロバイダーが途中で切れたか、ゲートウェイ、その Web サーバー、ロードバランサーに時間やサイズの制限があります。"
    }
    CLEAR "GK-GTW-040" Remote {
        "the gateway redirects requests to {title}, without TLS" /
        "ゲートウェイがリクエストを TLS のない {title} にリダイレクトします"
    } help {
        "Claude Code follows a redirect to its own host, and sends key and prompt there in clear text; genkan doesn't. The gateway builds the address without knowing that a load balancer in front of it handles TLS: it has to honour X-Forwarded-Proto, or not redirect. The key may have been sent in clear text already; have it replaced." /
        "Claude Code は同じホストへのリダイレクトに従い、キーとプロンプトを平文で送ります（genkan は従いません）。前段のロードバランサーの TLS を考慮せずにアドレスが組み立てられています。X-Forwarded-Proto を反映するか、リダイレクトをやめる必要があります。キーが平文で送られた可能性があるため、交換してください。"
    }
    LATE "GK-GTW-041" Problem {
        "answers of one token begin only after {first} ms (median)" /
        "1 トークンだけの応答でも、始まるまでに {first} ms（中央値）かかっています"
    } help {
        "The gateway answers by itself in {own} ms, so the time passes behind it or in what it does with a prompt: guardrails and log databases, a queue, a model that is far away or busy. Every step of Claude Code's work waits that long." /
        "ゲートウェイ自身が答える時間は {own} ms のため、その先か、プロンプトに対する処理（ガードレール、ログのデータベース、待ち行列、離れたモデルや混雑したモデル）で時間がかかっています。Claude Code のすべての操作がこの時間だけ待たされます。"
    }
    HEADER_REFUSED "GK-GTW-042" Problem {
        "the gateway refuses the header {header}, which ANTHROPIC_CUSTOM_HEADERS ({place}) sends" /
        "ゲートウェイが、ANTHROPIC_CUSTOM_HEADERS（{place}）の送るヘッダー {header} を拒否しました"
    } help {
        "The refusal names this header, not the gateway's key: its value is a key of its own (Helicone's, a virtual key, a subscription). Have a new one made where the old one came from and write it there; or take the header out, if nothing needs it any more." /
        "拒否の理由はゲートウェイのキーではなく、このヘッダーです。値は別のキー（Helicone のキー、仮想キー、サブスクリプションキーなど）です。発行元で新しいキーを作り、書き換えてください。不要であればヘッダーを削除してください。"
    }
    LENGTH_REFUSED "GK-GTW-044" Problem {
        "the gateway answers {model}, but not where an answer may have {most} tokens (max_tokens), as Claude Code's may" /
        "ゲートウェイは {model} に応答しますが、Claude Code と同じく応答の上限を {most} トークン（max_tokens）にすると拒否されます"
    } help {
        "Claude Code sends this number with each prompt, and every prompt is refused as this one was. The gateway's administrator can let it through; until then CLAUDE_CODE_MAX_OUTPUT_TOKENS, in `claude.env` of the profile, lowers what Claude Code sends. Long answers then end at that limit." /
        "Claude Code はこの数をプロンプトごとに送るため、どのプロンプトも同じように拒否されます。ゲートウェイの管理者は許可できます。それまでの間は、プロファイルの `claude.env` の CLAUDE_CODE_MAX_OUTPUT_TOKENS で Claude Code が送る数を小さくできます。その場合、長い応答はその上限で終わります。"
    }
    NO_MESSAGE "GK-GTW-043" Problem {
        "the gateway answers {models} with HTTP 200, and not with a model's message" /
        "ゲートウェイが {models} に HTTP 200 を返しますが、モデルの応答ではありません"
    } help {
        "Claude Code calls this an empty or malformed response. What came in its place stands in the evidence: words of the gateway's own (an application that has run out, a maintenance), another API's format, or nothing. Where the words name something that you can do, do that; else they are for the gateway's administrator." /
        "Claude Code では「empty or malformed response」になります。代わりに届いた内容は根拠の欄のとおりです（利用申請の期限切れやメンテナンスなどゲートウェイ独自の文面、別の API の形式、または空）。自分でできることが書かれていればそれを行い、そうでなければゲートウェイの管理者に伝えてください。"
    }
    OPENAIS "GK-GTW-051" Problem {
        "the gateway answers {models} in OpenAI's format, which Claude Code doesn't read" /
        "ゲートウェイが {models} に OpenAI の形式で応答しますが、Claude Code はこの形式を読めません"
    } help {
        "Claude Code asks in the format of Anthropic's Messages API (or Bedrock's or Vertex AI's), and calls any other answer empty or malformed. Many gateways offer Anthropic's format at another address, or for a model that is entered so: its administrator knows it, and `gateway.url` names it." /
        "Claude Code は Anthropic の Messages API（または Bedrock や Vertex AI）の形式で要求し、ほかの形式の応答は「empty or malformed response」になります。Anthropic の形式を、別のアドレスや、モデルごとの登録で提供するゲートウェイも多くあります。ゲートウェイの管理者に確認し、`gateway.url` に指定してください。"
    }
    HEADER_LOST "GK-GTW-052" Problem {
        "the header {header}, which each request bears, doesn't reach the gateway" /
        "すべてのリクエストに付けているヘッダー {header} が、ゲートウェイに届いていません"
    } help {
        "The gateway says that the header is missing, and it was sent, as Claude Code sends it. Something on the way takes it out: a proxy that inspects TLS and passes known headers on alone, a load balancer or another gateway in front. No update of Claude Code and no new conversation changes that." /
        "ゲートウェイはヘッダーがないと答えていますが、Claude Code と同じように送っています。TLS を検査して既知のヘッダーだけを通すプロキシ、手前のロードバランサーや別のゲートウェイなど、経路上の機器が削除しています。Claude Code の更新や新しい会話では解消しません。"
    }
    TURNS_BACK "GK-GTW-045" Problem {
        "the gateway redirects requests to another path of its own host (HTTP {status}), where no API answers" /
        "ゲートウェイがリクエストを同じホストの別のパスにリダイレクトし（HTTP {status}）、その先に API がありません"
    } help {
        "Claude Code follows a redirect on the same host: it meets the same one again until it gives up (TooManyRedirects), or what is there knows no messages. An address that lacks a part of its path is the usual reason; else a rule of the gateway's web server (a version, a language, a slash at the end) takes the API's paths as well." /
        "Claude Code は同じホストへのリダイレクトに従いますが、同じリダイレクトを繰り返して失敗する（TooManyRedirects）か、その先が API ではありません。アドレスのパスの一部が足りないことがよくあります。そうでなければ、ゲートウェイの Web サーバーの規則（バージョン、言語、末尾のスラッシュなど）が API のパスにも適用されています。"
    }
    KEY_UNREAD "GK-GTW-049" Problem {
        "the gateway doesn't read the key where Claude Code sends it" /
        "ゲートウェイが、Claude Code の送る場所からキーを読み取っていません"
    } help {
        "The gateway says that no key came, and one was sent as Claude Code sends it. No sign-in and no other key changes that: the gateway looks for it in another header, or something before it takes the header out. Azure API Management reads `Ocp-Apim-Subscription-Key`, or the header that is chosen in the API's settings (often `api-key`); Kong's key-auth reads `apikey`, or what `key_names` says. The gateway's administrator lets it read the key where it is sent, or names the header: ANTHROPIC_CUSTOM_HEADERS (`claude.env` of the profile) adds one to each request." /
        "ゲートウェイはキーがないと答えていますが、キーは Claude Code と同じように送られています。サインインや別のキーでは解消しません。ゲートウェイが別のヘッダーを読んでいるか、手前の機器がヘッダーを削除しています。Azure API Management は `Ocp-Apim-Subscription-Key` または API の設定で選んだヘッダー（多くは `api-key`）を、Kong の key-auth は `apikey` または `key_names` のヘッダーを読みます。送られる場所からキーを読むようゲートウェイの管理者に依頼するか、ヘッダー名を確認してください。ANTHROPIC_CUSTOM_HEADERS（プロファイルの `claude.env`）で、各リクエストにヘッダーを追加できます。"
    }
}
