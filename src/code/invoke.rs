//! GK-INV: a real request to the pinned models. What Bedrock refuses has its own codes, GK-ERR.

crate::code::codes! {
    REFUSED "GK-INV-001" Problem {
        "{service} refuses {models}: {name}" /
        "{service} が {models} を拒否しました: {name}"
    } help {
        "genkan doesn't know this error. AWS's text and the request ID are in the evidence; AWS support can look it up." /
        "genkan のカタログにないエラーです。AWS の文面とリクエスト ID を根拠の欄に示しています。AWS サポートに照会できます。"
    }
    NO_ANSWER "GK-INV-002" Remote {
        "no answer from {service} for {models}" /
        "{models} に {service} からの応答がありません"
    } help {
        "The request was sent, but no answer that can be Bedrock's came back. If the other groups find nothing, something on the route treats requests with a body differently: a proxy that holds back streams, a size limit, a page in place of the answer." /
        "リクエストに対し、Bedrock のものと認められる応答がありませんでした。ほかの項目に問題がなければ、本文付きのリクエストだけを別扱いする経路（ストリームを溜めるプロキシ、サイズ制限、応答を置き換えるページなど）が考えられます。"
    }
    NOT_GRANTED "GK-INV-003" Problem {
        "the account can't use {models} yet ({what})" /
        "アカウントではまだ {models} を利用できません（{what}）"
    } help {
        "An inference profile can be listed before access to its model is granted: agreement, use-case form, eligibility. An administrator does that once for the account." /
        "プロファイルが一覧にあっても、契約への同意、ユースケースフォーム、利用資格が揃うまで利用できません。管理者がアカウントで一度行えば済みます。"
    }
    NOT_ASKED "GK-INV-004" Done {
        "no request was sent to {models}" /
        "{models} にはリクエストを送っていません"
    } help {
        "doctor sends a real request only where it stays in the allowed regions, and none with --no-invoke or --offline. A request costs a few tokens." /
        "doctor が実際のリクエストを送るのは、許可リージョン内で処理される場合だけです。--no-invoke や --offline では送りません。1 回あたり数トークンの料金がかかります。"
    }
    ANSWERED "GK-INV-005" Done {
        "{models} answered" /
        "{models} から応答がありました"
    } help {
        "The smallest real request to each pinned model was answered as a stream." /
        "固定した各モデルへの最小のリクエストに、ストリームで応答がありました。"
    }
    CLIENT_ANSWERED "GK-INV-010" Done {
        "Claude Code {version} itself was answered by {model}: {place}" /
        "Claude Code {version} 自体の実行に {model} が応答しました: {place}"
    } help {
        "`genkan doctor --with-client` started the installed Claude Code once with your own settings, to send one word. The model is the one that Claude Code used last; where it is processed is judged as for the tiers." /
        "`genkan doctor --with-client` は、インストール済みの Claude Code を現在の設定のまま一度だけ起動し、1 語を送りました。モデルは Claude Code が最後に送った先で、処理される場所はティアと同じ基準で判断しています。"
    }
    CLIENT_FAILED "GK-INV-011" Problem {
        "Claude Code {version} itself gets no answer: {said}" /
        "Claude Code {version} 自体の実行では応答が得られません: {said}"
    } help {
        "`genkan doctor --with-client` started the installed Claude Code once with your own settings, and it failed with an error that genkan doesn't know. If genkan's own requests are answered, the difference is in what Claude Code sends: its version, its betas, thinking and effort, or a hook. Its output is in the evidence." /
        "`genkan doctor --with-client` でインストール済みの Claude Code を現在の設定のまま一度起動したところ、genkan のカタログにないエラーで失敗しました。genkan 自身のリクエストに応答がある場合、違いは Claude Code が送る内容（バージョン、ベータ機能、thinking、effort）かフックにあります。文面は根拠の欄にあります。"
    }
    CLIENT_NOT_STARTED "GK-INV-012" Done {
        "Claude Code was not started: {why}" /
        "Claude Code を起動していません: {why}"
    } help {
        "`genkan doctor --with-client` starts Claude Code only where it can't open a tab or send anything out of the allowed regions: the credentials were accepted just now, every tier stays in the allowed regions in an empty folder too, and managed settings have no sign-in command other than genkan's. Sign in with `genkan login` first, or fix what the other findings say." /
        "`genkan doctor --with-client` が Claude Code を起動するのは、ブラウザーのタブが開かず、許可リージョン外に何も送られないと分かる場合だけです。認証情報が有効で、空のフォルダーでもすべてのティアが許可リージョン内にとどまり、管理設定に genkan 以外のサインインコマンドがないことが条件です。先に `genkan login` でサインインするか、ほかの項目の指摘を直してください。"
    }
    CLIENT_LATE "GK-INV-013" Remote {
        "Claude Code {version} itself had no answer after {seconds} s" /
        "Claude Code {version} 自体の実行では {seconds} 秒待っても応答がありません"
    } help {
        "genkan stopped it then. Claude Code tries again for minutes if a service fails or its answers are lost; genkan's own requests are small, so a network that drops large packets, or a proxy that holds back streams, may only show here. The errors until then are in the evidence." /
        "その時点で終了させました。サービスの障害や応答の消失があると、Claude Code は数分間再試行します。genkan 自身のリクエストは小さいため、大きなパケットを破棄するネットワークや、ストリームを溜めるプロキシは、ここにだけ現れることがあります。それまでのエラーは根拠の欄にあります。"
    }
    CLIENT_OUTSIDE "GK-INV-014" Problem {
        "Claude Code {version} itself sent a request to {model}, which can be processed outside {regions}" /
        "Claude Code {version} 自体が {model} にリクエストを送りました。{regions} の外で処理される可能性があります"
    } help {
        "No setting that genkan knows points there, but Claude Code sent the request anyway: a version with other defaults, a hook, or a variable that genkan doesn't know. Don't work with it until IAM denies the model, and please report it to genkan." /
        "genkan が知る設定からはこのモデルになりませんが、Claude Code は実際に送信しました。既定値の異なるバージョン、フック、genkan が知らない環境変数が考えられます。IAM でこのモデルを拒否するまで使用を避け、genkan にご報告ください。"
    }
    CLIENT_MET "GK-INV-015" Done {
        "Claude Code {version} itself was answered, after errors that it recovered from ({count})" /
        "Claude Code {version} 自体の実行では応答がありましたが、途中でエラーがありました（{count} 件）"
    } help {
        "Its debug output names them; the evidence has those that genkan knows. Many are intended: for example, the permission to list inference profiles is often not granted. They matter if sessions are slow to start." /
        "デバッグ出力にあったエラーのうち、genkan が知るものを根拠の欄に示しています。推論プロファイルの一覧の権限を与えていない場合など、意図した結果であることも多くあります。起動が遅いときは確認してください。"
    }
    BREAKING "GK-INV-016" Problem {
        "Claude Code {found} is reported not to work with {service}: {says}" /
        "Claude Code {found} は {service} で動作しないと報告されています: {says}"
    } help {
        "The report is public, or your organisation's own (`claude.broken_versions` of the profile); genkan hasn't run this version. `genkan doctor --with-client` shows whether it fails here." /
        "公開された報告、または組織自身の確認（プロファイルの `claude.broken_versions`）によるもので、genkan ではこのバージョンを実行していません。この端末で失敗するかどうかは `genkan doctor --with-client` で確かめられます。"
    }
    OF_ANOTHER "GK-INV-017" Usage {
        "--with-client: root does not start Claude Code for {person}" /
        "--with-client: root は {person} の Claude Code を起動しません"
    } help {
        "Claude Code runs the hooks of whoever's settings it reads, and writes into that home. Run `genkan doctor --with-client` as that person, without sudo." /
        "Claude Code は、読み込んだ設定の利用者のフックを実行し、そのホームフォルダーに書き込みます。`genkan doctor --with-client` は、sudo を使わずに本人が実行してください。"
    }
    STREAMS "GK-INV-018" Remote {
        "streamed answers of {models} don't arrive; answers in one piece do" /
        "{models} のストリーム応答が途中で止められます（一括の応答は届きます）"
    } help {
        "The same request was sent twice: for a stream, as Claude Code does, and for an answer in one piece. Something on the route scans or buffers answers, or limits their size or time. If a stream breaks off, Claude Code asks again for an answer in one piece: it appears late and whole, and a long one runs into time limits. If a web page comes back in place of the stream, Claude Code gives up." /
        "同じ内容を、Claude Code と同じストリームと、一括の応答の 2 通りで送りました。経路上の機器が応答を検査する、溜める、またはサイズや時間を制限しています。ストリームが途切れた場合、Claude Code は一括の応答を求めて送り直します。表示が遅れ、長い応答は時間制限に達します。ストリームの代わりにページが返された場合は、失敗します。"
    }
    STRIPPED "GK-INV-019" Remote {
        "requests reach {service} without the header `authorization` that they were sent with" /
        "`authorization` ヘッダーを付けて送ったリクエストが、ヘッダーのない状態で {service} に届いています"
    } help {
        "genkan sent it as Claude Code does: a signature to AWS, a token to Google. A proxy or a TLS inspection on the route removes the header, so signing in again doesn't help." /
        "genkan は Claude Code と同じヘッダー（AWS への署名、Google へのトークン）を付けて送りました。経路上のプロキシまたは TLS 検査が削除しています。サインインし直しても解消しません。"
    }
    CROWDED "GK-INV-020" Remote {
        "{host} refused requests that came at the same time, but answered each of them alone" /
        "{host} は同時に届いたリクエストを拒否しました（1 件ずつでは応答しました）"
    } help {
        "The service allows only a few requests at a time, or one of several servers is busy. Claude Code sends several at once when it works with subagents, and repeats those that are refused: it works, but more slowly. Whoever runs the service can raise the limit (concurrent requests, or tokens per minute)." /
        "同時に処理できるリクエスト数に上限があるか、複数のサーバーの一部が混雑しています。Claude Code はサブエージェントの利用時に複数のリクエストを同時に送り、拒否されると送り直すため、動作はしますが遅くなります。上限（同時リクエスト数、1 分あたりのトークン数）は、サービスの運用担当が引き上げられます。"
    }
    CLIENT_HANGING "GK-INV-021" Problem {
        "Claude Code {version} itself waited {seconds} s for a {event} hook that didn't end: {command}" /
        "Claude Code {version} 自体の実行で、終了しない {event} フックを {seconds} 秒待ちました: {command}"
    } help {
        "Claude Code waits for each hook until its `timeout` is over (30 s for a prompt's hook without one), and goes on without its answer. So each prompt takes that much longer, and what the hook should check isn't checked. genkan sees it only with `--with-client`, as it never starts anybody's hooks itself." /
        "Claude Code は各フックを `timeout`（指定のないプロンプトのフックは 30 秒）まで待ち、結果なしで続行します。そのためプロンプトのたびに待ち時間が生じ、フックによる確認も行われません。genkan 自身は利用者のフックを起動しないため、`--with-client` でだけ分かります。"
    }
    CHANGED "GK-INV-022" Remote {
        "requests to {service} are changed on the route, so AWS refuses what was signed" /
        "{service} へのリクエストが経路上で書き換えられ、署名した内容が AWS に拒否されています"
    } help {
        "Nothing is wrong with the credentials or the clock: AWS accepts the same credentials elsewhere (STS), or names a time of signing that this machine never wrote. A TLS inspection, a proxy or a gateway rewrites or removes a header (such as `x-amz-security-token` or `x-amz-date`), the path or the body of what was signed. Signing in again doesn't help." /
        "認証情報や時計の問題ではありません（同じ認証情報が AWS（STS）では有効か、AWS の示す署名時刻がこの端末のものと異なります）。TLS 検査、プロキシ、ゲートウェイのいずれかが、署名済みのヘッダー（`x-amz-security-token`、`x-amz-date` など）、パス、本文を書き換えているか、削除しています。サインインし直しても解消しません。"
    }
    ENDLESS "GK-INV-023" Remote {
        "{host} sends the whole answer of {models}, but doesn't end the stream" /
        "{host} は {models} の応答を最後まで送りますが、ストリームを終了しません"
    } help {
        "The message is complete (message_stop), and the connection stays open. Claude Code waits for the end of the stream and shows nothing, for minutes (seen with 2.1.332). Whatever passes streams on has to end its own when the one behind it ends." /
        "応答は完結していますが（message_stop）、接続が開いたままです。Claude Code はストリームの終わりを何分も待ち、何も表示しません（2.1.332 で確認）。ストリームを中継する機器は、上流のストリームが終わった時点で自身のストリームも終える必要があります。"
    }
    SLOW "GK-INV-024" Remote {
        "{host} is slow: the answer of {models} wasn't complete in the time that doctor has" /
        "{host} の応答が遅く、doctor の制限時間内に {models} の応答が揃いませんでした"
    } help {
        "Claude Code waits longer: ten minutes for an answer to begin, unless API_TIMEOUT_MS says otherwise. So it may work, slowly; whether an answer comes at all shows with more time: `genkan doctor --timeout 120`." /
        "Claude Code は、API_TIMEOUT_MS の指定がなければ応答が始まるまで 10 分待つため、遅くても動作する可能性があります。応答が届くかどうかは、制限時間を延ばすと分かります: `genkan doctor --timeout 120`。"
    }
    FORM_REFUSED "GK-INV-025" Remote {
        "{host} answers the smallest request, and refuses one in the form of Claude Code's" /
        "{host} は最小のリクエストには応答しますが、Claude Code の形式のリクエストを拒否します"
    } help {
        "Each request of Claude Code has its system prompt and its content as lists with `cache_control`, tools and `metadata`, as Anthropic's Messages API allows; the evidence says which of them isn't taken. A gateway, or the model behind it, that knows only a part of them can't serve Claude Code: update it, have it drop what the model doesn't take (LiteLLM: `drop_params: true`), or choose a model that can use tools. Thinking and effort depend on the model: before a gateway a request of their own tries them, elsewhere `genkan doctor --with-client` alone." /
        "Claude Code のリクエストには、`cache_control` を含むリスト形式のシステムプロンプトと content、tools、`metadata` が必ず含まれます（Anthropic の Messages API で認められた形式です）。受け付けられなかった項目は根拠の欄で分かります。その一部にしか対応しないゲートウェイやモデルでは Claude Code を使えません。ゲートウェイを更新するか、モデルが対応しない項目を取り除く設定（LiteLLM では `drop_params: true`）にするか、ツールを使えるモデルを選んでください。thinking と effort はモデルによって異なります。ゲートウェイでは別のリクエストで、それ以外では `genkan doctor --with-client` だけで試します。"
    }
    FIELDS_REFUSED "GK-INV-029" Problem {
        "{host} answers {model}, and refuses {fields}, which Claude Code sends with every prompt" /
        "{host} は {model} に応答しますが、Claude Code がプロンプトごとに送る {fields} を拒否します"
    } help {
        "The same request was sent twice: with what Claude Code 2.1.332 sends to this model (`thinking`, and `output_config` for the effort level), which was refused, and without it, which was answered. CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS takes neither out. The gateway has to let the field pass, or to drop it for models that don't know it. Until then a variable takes it out (`claude.env` in the profile, then `genkan setup`): CLAUDE_CODE_EFFORT_LEVEL = \"unset\" takes `output_config`, CLAUDE_CODE_DISABLE_THINKING = \"1\" takes `thinking`; MAX_THINKING_TOKENS = \"0\" leaves the field in." /
        "同じ内容を 2 回送りました。Claude Code 2.1.332 がこのモデルに送るもの（`thinking` と、effort を示す `output_config`）を付けたものは拒否され、付けないものには応答がありました。CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS では、どちらも外れません。ゲートウェイ側で、このフィールドを通すか、対応しないモデルでは取り除く必要があります。それまでは変数で外せます（プロファイルの `claude.env` に書き、`genkan setup` を実行）。`output_config` は CLAUDE_CODE_EFFORT_LEVEL = \"unset\"、`thinking` は CLAUDE_CODE_DISABLE_THINKING = \"1\" で送られなくなります。MAX_THINKING_TOKENS = \"0\" では、フィールドが残ります。"
    }
    REFUSED_AT_TIMES "GK-INV-027" Remote {
        "{host} refused {refused} of {tried} requests ({name}), and answered the same ones when they were sent again" /
        "{host} は {tried} 件のリクエストのうち {refused} 件を拒否しました（{name}）。同じ内容を送り直すと応答がありました"
    } help {
        "The refusals pass by themselves, and Claude Code sends each request again up to ten times, so it works, more slowly. The service is busy, a quota is nearly used up, or one of several servers fails." /
        "拒否は一時的なもので、Claude Code は同じリクエストを 10 回まで送り直すため、動作はしますが遅くなります。サービスが混雑している、クォータの上限に近い、または複数のサーバーの一部に障害があります。"
    }
    RESET "GK-INV-028" Remote {
        "streamed answers of {models} are broken off by a reset connection; each prompt then takes about three minutes" /
        "{models} のストリーム応答の接続が途中で切断されます。プロンプトのたびに約 3 分かかります"
    } help {
        "The same request was sent twice: for a stream, as Claude Code does, whose connection was reset in the middle, and for an answer in one piece, which arrived. Something on the route cuts streams: an inspection of content, or a limit on the size or time of an answer." /
        "同じ内容をストリームと一括の応答の 2 通りで送りました。ストリームは途中で接続が切断され、一括の応答は届きました。経路上の機器が、内容の検査、または応答のサイズや時間の制限により、ストリームを切断しています。"
    }
    STREAM_ERROR "GK-INV-026" Remote {
        "{service} itself ended streamed answers of {models} with an error ({name}); answers in one piece arrive" /
        "{service} 自体が {models} のストリーム応答をエラー（{name}）で終了しました（一括の応答は届きます）"
    } help {
        "The error stands within the stream, in the service's own form, so nothing on the route stopped it. Claude Code asks again for an answer in one piece: it appears late and whole. Run `genkan doctor` again in a few minutes, and look at the service's health page; if it lasts, the provider's support needs the request id." /
        "エラーはサービス自身の形式でストリームの中にあり、経路上の機器が止めたものではありません。Claude Code は一括の応答を求めて送り直すため、表示が遅れます。数分後に `genkan doctor` を再実行し、サービスの稼働状況のページを確認してください。続く場合は、リクエスト ID を添えてプロバイダーのサポートに問い合わせます。"
    }
}
